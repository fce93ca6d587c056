namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>A name as written, and what is left of it without a genitive or a definite ending ("Treservas", "Citrixen", "Kiasystemet").</summary>
internal static class WordForms
{
    private static readonly (string Ending, bool NeedsPlainName, int ShortestName)[] Endings =
    [
        ("systemet", false, 3), ("system", false, 3), ("s", true, 4), ("en", true, 6), ("et", true, 6), ("n", true, 6), ("ens", true, 6), ("ets", true, 6),
    ];

    public static IEnumerable<WordForm> Of(NameKey key)
    {
        yield return new WordForm(key, false, 0);
        foreach (var (ending, needsPlainName, shortest) in Endings)
            if (key.Folded.Length >= shortest + ending.Length && key.Folded.EndsWith(ending, StringComparison.Ordinal))
                yield return new WordForm(new NameKey(key.Lower[..^ending.Length], key.Folded[..^ending.Length]), needsPlainName, shortest);
    }
}

internal readonly record struct WordForm(NameKey Key, bool NeedsPlainName, int ShortestName);
