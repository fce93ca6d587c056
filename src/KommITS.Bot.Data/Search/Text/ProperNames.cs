namespace KommITS.Bot.Data.Search.Text;

/// <summary>Names of municipalities and products: they are never stemmed, so that Sala is not salar.</summary>
internal sealed class ProperNames(IEnumerable<string> names)
{
    private readonly HashSet<string> _names = names
        .SelectMany(Tokenizer.Split)
        .Where(token => token.IsCapitalised)
        .Select(token => Folding.Fold(token.Joined))
        .Where(name => name.Length > 1)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The name that the folded word is, in the genitive too.</summary>
    public string? Find(string folded)
    {
        if (_names.Contains(folded))
            return folded;
        return folded.EndsWith('s') && _names.Contains(folded[..^1]) ? folded[..^1] : null;
    }
}
