using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Finds the county named in a text. A county called as one of its municipalities (Uppsala, Örebro) counts only with "län" or "region".</summary>
internal sealed class CountyFinder
{
    private const int MostWords = 2;

    private readonly FrozenDictionary<string, string> _codes;
    private readonly FrozenSet<string> _alsoMunicipalities;
    private readonly Beginnings _beginnings;
    private readonly WordLists _cues = WordLists.Read("Language/Names/Data/municipality-cues.txt");

    public CountyFinder(ReferenceData data)
    {
        _codes = data.Municipalities.Select(municipality => (municipality.CountyCode, municipality.County)).Distinct()
            .SelectMany(county => Names(county.County).Select(name => (Key: NameKey.Of(name).Folded, county.CountyCode)))
            .Concat(Nicknames())
            .DistinctBy(name => name.Key)
            .ToFrozenDictionary(name => name.Key, name => name.Item2, StringComparer.Ordinal);
        _beginnings = new Beginnings(_codes.Keys);
        _alsoMunicipalities = data.Municipalities.Select(municipality => NameKey.Of(municipality.Name).Folded).ToFrozenSet(StringComparer.Ordinal);
    }

    public CountyMention? Find(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
            for (var count = _beginnings.MayBeAt(tokens, at) ? Math.Min(MostWords, tokens.Count - at) : 0; count > 0; count--)
                if (CodeAt(tokens, at, count) is { } code)
                    return new CountyMention(at, count, code);
        return null;
    }

    private string? CodeAt(IReadOnlyList<Token> tokens, int at, int count)
    {
        var key = NameKey.Of(tokens.Skip(at).Take(count)).Folded;
        var bare = key.EndsWith('s') ? key[..^1] : key;
        if (!_codes.TryGetValue(key, out var code) && !_codes.TryGetValue(bare, out code))
            return null;
        var saysCounty = (at + count < tokens.Count && _cues["county"].Contains(tokens[at + count].Lower))
            || (at > 0 && _cues["region"].Contains(tokens[at - 1].Lower));
        return saysCounty || !(_alsoMunicipalities.Contains(key) || _alsoMunicipalities.Contains(bare)) ? code : null;
    }

    /// <summary>"Västerbottens län" is Västerbotten, "Örebro län" Örebro.</summary>
    private static IEnumerable<string> Names(string county)
    {
        var name = county.EndsWith(" län", StringComparison.Ordinal) ? county[..^4] : county;
        return name.EndsWith('s') ? [name[..^1], name] : [name];
    }

    private static IEnumerable<(string Key, string Code)> Nicknames() =>
        from line in EmbeddedFile.Lines("Language/Names/Data/county-nicknames.txt")
        let parts = line.Split(' ', 2, StringSplitOptions.TrimEntries)
        select (NameKey.Of(parts[1]).Folded, parts[0]);
}

/// <param name="At">The first word's place among the tokens.</param>
/// <param name="Count">How many words the name has, without "län".</param>
internal sealed record CountyMention(int At, int Count, string Code);
