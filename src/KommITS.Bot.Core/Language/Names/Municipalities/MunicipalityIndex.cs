using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Municipalities by name. The spelling with å, ä and ö comes before the one without, which is how Habo and Håbo stay apart.</summary>
internal sealed class MunicipalityIndex
{
    private readonly FrozenDictionary<string, Municipality[]> _exact;
    private readonly FrozenDictionary<string, Municipality[]> _folded;
    private readonly FrozenDictionary<string, Municipality[]> _transliterated;
    private readonly Beginnings _beginnings;

    public MunicipalityIndex(ReferenceData data)
    {
        var names = data.Municipalities.Select(municipality => (municipality.Name, municipality)).Concat(Nicknames(data)).ToList();
        _exact = ByKey(names, name => NameKey.Of(name).Lower);
        _folded = ByKey(names, name => NameKey.Of(name).Folded);
        _transliterated = ByKey(names, name => Folding.Transliterate(NameKey.Of(name).Lower));
        _beginnings = new Beginnings([.. _exact.Keys, .. _folded.Keys, .. _transliterated.Keys]);
        Names = [.. data.Municipalities.Select(municipality => (NameKey.Of(municipality.Name), municipality))];
    }

    public IReadOnlyList<(NameKey Key, Municipality Municipality)> Names { get; }

    public bool MayBeAt(IReadOnlyList<Token> tokens, int at) => _beginnings.MayBeAt(tokens, at);

    /// <summary>Those whose name this is: one, several when only folding makes them alike, or none.</summary>
    public IReadOnlyList<Municipality> Find(NameKey key)
    {
        var bare = key.WithoutGenitive();
        return _exact.GetValueOrDefault(key.Lower)
            ?? Find(_exact, bare?.Lower)
            ?? _folded.GetValueOrDefault(key.Folded)
            ?? Find(_folded, bare?.Folded)
            ?? _transliterated.GetValueOrDefault(key.Folded)
            ?? Find(_transliterated, bare?.Folded)
            ?? [];
    }

    private static Municipality[]? Find(FrozenDictionary<string, Municipality[]> index, string? key) =>
        key is null ? null : index.GetValueOrDefault(key);

    private static IEnumerable<(string, Municipality)> Nicknames(ReferenceData data) =>
        from line in EmbeddedFile.Lines("Language/Names/Data/municipality-nicknames.txt")
        let parts = line.Split(' ', 2, StringSplitOptions.TrimEntries)
        let municipality = data.FindMunicipality(parts[0])
        where municipality is not null
        select (parts[1], municipality);

    private static FrozenDictionary<string, Municipality[]> ByKey(List<(string Name, Municipality Municipality)> names, Func<string, string> key) =>
        names.GroupBy(name => key(name.Name), name => name.Municipality, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
