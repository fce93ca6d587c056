namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Which of the bot's languages a text asks for.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["svenska"] = "sv", ["swedish"] = "sv", ["svenskan"] = "sv", ["svensk"] = "sv", ["sv"] = "sv",
        ["engelska"] = "en", ["english"] = "en", ["engelskan"] = "en", ["engelsk"] = "en", ["en"] = "en",
    };

    /// <summary>Before a language that is not the one wished for: "från", "istället för", "inte".</summary>
    private static readonly string[] NotThis = ["fran", "from", "for", "of", "inte", "not", "no", "speak", "understand", "forstar", "kan", "understands", "speaks", "ingen"];

    public static bool Is(string word) => word.Length > 2 && Codes.ContainsKey(word);

    /// <summary>The last language named that is not the one to leave; "I don't speak Swedish" asks for English.</summary>
    public static string? Asked(IReadOnlyList<string> words)
    {
        if (words is [var only] && Codes.TryGetValue(only, out var code))
            return code;
        var named = Enumerable.Range(0, words.Count).Where(at => Is(words[at])).ToList();
        var wished = named.Where(at => at == 0 || !IsRefused(words, at)).ToList();
        if (wished.Count > 0)
            return Codes[words[wished[^1]]];
        return named.Count == 0 ? null : Codes[words[named[^1]]] == "sv" ? "en" : "sv";
    }

    private static bool IsRefused(IReadOnlyList<string> words, int at) =>
        NotThis.Contains(words[at - 1]) && (words[at - 1] is not ("speak" or "kan" or "forstar" or "understand") || IsNegated(words, at - 1));

    private static bool IsNegated(IReadOnlyList<string> words, int at) =>
        words.Take(at + 1).TakeLast(4).Any(word => word is "inte" or "not" or "t" or "dont" or "cannot" or "cant");
}
