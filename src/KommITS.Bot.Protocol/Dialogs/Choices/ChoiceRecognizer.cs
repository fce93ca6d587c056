using System.Globalization;
using System.Text;

namespace KommITS.Bot.Protocol.Dialogs.Choices;

/// <summary>Which choice a person means: its words, its number, or words that only one of them has.</summary>
internal static class ChoiceRecognizer
{
    private static readonly string[][] Ordinals =
    [
        ["first", "1st", "första", "1:a", "1a"],
        ["second", "2nd", "andra", "2:a", "2a"],
        ["third", "3rd", "tredje", "3:e", "3e"],
        ["fourth", "4th", "fjärde", "4:e", "4e"],
        ["fifth", "5th", "femte", "5:e", "5e"],
    ];

    public static FoundChoice? Recognize(string? text, IReadOnlyList<Choice> choices)
    {
        var said = Words(text);
        if (said.Length == 0)
            return null;
        var index = FindNamed(said, choices) ?? FindNumbered(said, choices.Count) ?? FindOnlyOne(said, choices);
        return index is { } found ? new FoundChoice(choices[found].Value, found) : null;
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public static bool Mentions(string? text, IReadOnlyList<string> words) => Array.Exists(Words(text), words.Contains);

    private static int? FindNamed(string[] said, IReadOnlyList<Choice> choices) =>
        First(choices, choice => Names(choice).Any(name => name.AsSpan().SequenceEqual(said)));

    private static int? FindNumbered(string[] said, int count)
    {
        var words = said.Where(word => word is not ("nummer" or "number" or "nr" or "no" or "den" or "det" or "the" or "alternativ" or "option" or "one"));
        if (words.ToArray() is not [var only])
            return null;
        var number = int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Array.FindIndex(Ordinals, ordinal => ordinal.Contains(only)) + 1;
        return number >= 1 && number <= count ? number - 1 : null;
    }

    // A sentence that holds one choice whole means it; else words that only one choice has. Two that fit are none.
    private static int? FindOnlyOne(string[] said, IReadOnlyList<Choice> choices) =>
        Single(choices, choice => Names(choice).Any(name => name.Length > 0 && Holds(said, name)))
        ?? Single(choices, choice => Names(choice).Any(name => Holds(name, said)));

    private static bool Holds(string[] longer, string[] shorter) => longer.AsSpan().IndexOf(shorter) >= 0;

    private static int? First(IReadOnlyList<Choice> choices, Func<Choice, bool> isIt)
    {
        for (var index = 0; index < choices.Count; index++)
        {
            if (isIt(choices[index]))
                return index;
        }

        return null;
    }

    private static int? Single(IReadOnlyList<Choice> choices, Func<Choice, bool> isIt) =>
        choices.Count(isIt) == 1 ? First(choices, isIt) : null;

    private static IEnumerable<string[]> Names(Choice choice) =>
        new[] { choice.Value, choice.Action?.Title }.Concat(choice.Synonyms ?? []).OfType<string>().Select(Words);

    // A colon stays, for 1:a; everything else that is neither letter nor digit only divides.
    private static string[] Words(string? text)
    {
        var spaced = new StringBuilder();
        foreach (var character in (text ?? "").Normalize(NormalizationForm.FormC).ToLowerInvariant())
            spaced.Append(char.IsLetterOrDigit(character) || character is ':' or '+' or '#' || char.IsSurrogate(character) ? character : ' ');
        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
