namespace KommITS.Bot.Data.Search.Text;

/// <summary>The definite endings that the Snowball stemmer leaves on: arkivet, skolan, schemat, telefonin, also in the genitive.</summary>
internal static class SwedishEndings
{
    private const int ShortestRest = 3;
    private const string Vowels = "aeiouy";

    /// <summary>Ends of words whose last letters only look like an ending.</summary>
    private static readonly string[] Whole = ["het", "budget", "paket", "internet", "tablet", "ticket", "magnet", "socket", "plan", "organ", "format", "automat", "apparat"];

    public static string Trim(string folded)
    {
        var word = HasGenitive(folded) ? folded[..^1] : folded;
        if (Whole.Any(word.EndsWith))
            return folded;
        if (word.EndsWith("et", StringComparison.Ordinal) && HasRest(word, 2) && !Vowels.Contains(word[^3], StringComparison.Ordinal))
            return word[..^2];
        if (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("at", StringComparison.Ordinal))
            return HasRest(word, 3) ? word[..^1] : folded;
        return word.EndsWith("in", StringComparison.Ordinal) && HasRest(word, 4) ? word[..^1] : folded;
    }

    private static bool HasGenitive(string word) =>
        word.EndsWith("ets", StringComparison.Ordinal) || word.EndsWith("ans", StringComparison.Ordinal)
        || word.EndsWith("ats", StringComparison.Ordinal) || word.EndsWith("ins", StringComparison.Ordinal);

    private static bool HasRest(string word, int ending) => word.Length - ending >= ShortestRest;
}
