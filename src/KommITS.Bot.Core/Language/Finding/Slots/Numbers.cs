using System.Globalization;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Finding.Slots;

/// <summary>Reads numbers as people write them: "12 400", "12.400", "30k", "20 tusen", "arton".</summary>
internal static class Numbers
{
    private const int MostDigits = 9;

    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["en"] = 1, ["ett"] = 1, ["tva"] = 2, ["tre"] = 3, ["fyra"] = 4, ["fem"] = 5, ["sex"] = 6, ["sju"] = 7, ["atta"] = 8, ["nio"] = 9, ["tio"] = 10,
        ["tolv"] = 12, ["arton"] = 18, ["par"] = 2, ["nagra"] = 3,
        ["one"] = 1, ["a"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["twelve"] = 12, ["eighteen"] = 18, ["couple"] = 2, ["few"] = 3,
    };

    public static int? Digits(string word) =>
        word.Length is > 0 and <= MostDigits && word.All(char.IsAsciiDigit) ? int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public static int? Small(string folded) => Digits(folded) ?? (Words.TryGetValue(folded, out var number) ? number : null);

    public static int? Year(string word) => Digits(word) is { } year and >= 2000 and <= 2100 ? year : null;

    /// <summary>The whole number that begins at this word, and the word after it.</summary>
    public static WholeNumber? At(TokenText text, int at)
    {
        var word = text.Tokens[at].Folded;
        var hasUnit = word.Length > 1 && word[^1] == 'k';
        if (Digits(hasUnit ? word[..^1] : word) is not { } value)
            return null;
        var next = at + 1;
        while (!hasUnit && next < text.Tokens.Count && IsThousands(text, next))
            value = (value * 1000) + Digits(text.Tokens[next++].Folded)!.Value;
        if (!hasUnit && next < text.Tokens.Count && text.Tokens[next].Folded is "tusen" or "thousand" or "k")
            (hasUnit, next) = (true, next + 1);
        return new WholeNumber(at, next, hasUnit && value < 1000 ? value * 1000 : value, hasUnit || next > at + 1);
    }

    /// <summary>Three digits after a space, a full stop or a comma go on with the number.</summary>
    private static bool IsThousands(TokenText text, int at)
    {
        var (before, token) = (text.Tokens[at - 1], text.Tokens[at]);
        return token.Folded.Length == 3 && token.Folded.All(char.IsAsciiDigit) && before.Folded.Length <= 3
            && token.Start - before.End == 1 && text.Source[before.End] is ' ' or '\u00a0' or '\u202f' or '.' or ',' or '’';
    }
}

/// <param name="End">The word after it.</param>
/// <param name="IsMarked">Written as a large number: with a unit, or in groups of three.</param>
internal sealed record WholeNumber(int At, int End, int Value, bool IsMarked);
