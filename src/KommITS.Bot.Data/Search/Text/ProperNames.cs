namespace KommITS.Bot.Data.Search.Text;

/// <summary>Names of municipalities and products: they are never stemmed, so that Sala is not salar.</summary>
internal sealed class ProperNames
{
    private readonly HashSet<string> _names;

    public ProperNames(IEnumerable<string> names)
        : this(names
            .SelectMany(Tokenizer.Split)
            .Where(token => token.IsCapitalised)
            .Select(token => Folding.Fold(token.Joined))
            .Where(name => name.Length > 1)
            .ToHashSet(StringComparer.Ordinal))
    {
    }

    private ProperNames(HashSet<string> names) => _names = names;

    public bool Any => _names.Count > 0;

    /// <summary>The names that only one of the two has.</summary>
    public ProperNames Differences(ProperNames other)
    {
        var differences = new HashSet<string>(_names, StringComparer.Ordinal);
        differences.SymmetricExceptWith(other._names);
        return new ProperNames(differences);
    }

    public bool AreIn(string text) => Tokenizer.Split(text).Any(token => Find(Folding.Fold(token.Joined)) is not null);

    /// <summary>The name that the folded word is, in the genitive too.</summary>
    public string? Find(string folded)
    {
        if (_names.Contains(folded))
            return folded;
        return folded.EndsWith('s') && _names.Contains(folded[..^1]) ? folded[..^1] : null;
    }
}
