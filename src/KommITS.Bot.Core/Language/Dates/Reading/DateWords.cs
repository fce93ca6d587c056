using System.Globalization;
using System.Text.Json;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>The words of words.json: for each kind of word its phrases, and the number that each of them stands for.</summary>
internal sealed class DateWords
{
    /// <summary>A word this long is known without its dots too (lordag); a shorter one would be another word (mån, man).</summary>
    private const int LongEnoughToFold = 5;

    private readonly Dictionary<string, Dictionary<string, List<Phrase>>> _kinds;

    private DateWords(Dictionary<string, Dictionary<string, string[]>> file) =>
        _kinds = file.ToDictionary(kind => kind.Key, kind => Index(kind.Value));

    public static DateWords Load()
    {
        using var reader = EmbeddedFile.Open("Language/Dates/Data/words.json");
        return new DateWords(JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(reader.ReadToEnd())!);
    }

    /// <summary>The longest phrase of the kind that stands at the token; null when none does.</summary>
    public (int End, int Value)? Match(string kind, IReadOnlyList<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || !_kinds[kind].TryGetValue(tokens[at].Text, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (StandsAt(phrase.Words, tokens, at))
                return (at + phrase.Words.Length, phrase.Value);
        }

        return null;
    }

    private static bool StandsAt(string[] words, IReadOnlyList<DateToken> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
            return false;
        for (var index = 1; index < words.Length; index++)
        {
            if (tokens[at + index].Text != words[index])
                return false;
        }

        return true;
    }

    private static Dictionary<string, List<Phrase>> Index(Dictionary<string, string[]> values) =>
        (from value in values
         from text in value.Value
         from words in new[] { Words(text), [.. Words(text).Select(Folded)] }
         orderby words.Length descending
         group new Phrase(words, int.Parse(value.Key, CultureInfo.InvariantCulture)) by words[0])
        .ToDictionary(group => group.Key, group => group.ToList());

    private static string[] Words(string text) => [.. DateToken.Read(text).Select(token => token.Text)];

    private static string Folded(string word) => word.Length >= LongEnoughToFold ? Folding.Fold(word) : word;

    private sealed record Phrase(string[] Words, int Value);
}
