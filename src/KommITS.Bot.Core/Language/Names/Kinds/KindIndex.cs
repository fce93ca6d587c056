using System.Text.Json;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Kinds;

/// <summary>The kinds of systems by the everyday names that people have for them, in both languages.</summary>
internal sealed class KindIndex
{
    private const string File = "Language/Names/Data/kinds.json";
    private const int ShortestStem = 5;
    private const int ShortestToMend = 8;
    private const int LongEnoughForTwo = 12;
    private static readonly string[] Endings = ["s", "n", "t", "r", "en", "et", "er", "ar", "na", "ens", "ets", "erna", "arna", "ernas", "systemet", "systemen"];

    private readonly Dictionary<string, Entry> _entries = Read().ToDictionary(entry => entry.Kind, StringComparer.Ordinal);
    private readonly ReferenceData _reference;
    private volatile Made? _made;

    public KindIndex(ReferenceData reference) => _reference = reference;

    /// <summary>Made anew when the catalogue has changed.</summary>
    private Dictionary<string, KindName> Current
    {
        get
        {
            var kinds = _reference.Kinds;
            if (_made is { } made && ReferenceEquals(made.From, kinds))
                return made.Names;
            var names = NamesOf(kinds);
            _made = new Made(kinds, names);
            return names;
        }
    }

    public KindName? Find(string folded)
    {
        var names = Current;
        if (names.TryGetValue(folded, out var name))
            return name;
        foreach (var ending in Endings)
            if (folded.Length - ending.Length >= ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal)
                && names.TryGetValue(folded[..^ending.Length], out name))
                return name;
        return null;
    }

    /// <summary>The name of a system that the word is a slip away from, two in a long word.</summary>
    public KindName? Mend(string folded) => folded.Length < ShortestToMend
        ? null
        : Current.Where(name => name.Value.IsStrong && name.Key[0] == folded[0] && IsNear(folded, name.Key))
            .OrderBy(name => EditDistance.Within(folded, name.Key, 2)).Select(name => name.Value).FirstOrDefault();

    /// <summary>Every name of a kind, folded: for suggestions.</summary>
    public IEnumerable<(string Folded, SystemKind Kind)> Names => Current.Where(name => name.Value.IsStrong).Select(name => (name.Key, name.Value.Kind));

    private static bool IsNear(string word, string name)
    {
        var allowed = Math.Min(word.Length, name.Length) >= LongEnoughForTwo ? 2 : 1;
        return name.Length >= ShortestToMend && EditDistance.Within(word, name, allowed) <= allowed;
    }

    /// <summary>What a kind is called now comes before what another was called once, and that before the everyday names.</summary>
    private Dictionary<string, KindName> NamesOf(IReadOnlyList<SystemKind> kinds)
    {
        var names = new Dictionary<string, KindName>(StringComparer.Ordinal);
        foreach (var kind in kinds)
            Add(kind, true, [kind.NameSv, kind.NameEn]);
        foreach (var kind in kinds)
            Add(kind, true, _reference.FormerNamesOf(kind));
        foreach (var kind in kinds)
        {
            Add(kind, true, _entries.GetValueOrDefault(kind.Id)?.Names ?? []);
            Add(kind, false, _entries.GetValueOrDefault(kind.Id)?.Words ?? []);
        }

        return names;

        void Add(SystemKind kind, bool isStrong, IReadOnlyList<string> called)
        {
            foreach (var name in called)
                names.TryAdd(NameKey.Of(name).Folded, new KindName(kind, isStrong));
        }
    }

    private static List<Entry> Read()
    {
        using var reader = EmbeddedFile.Open(File);
        return JsonSerializer.Deserialize<List<Entry>>(reader.ReadToEnd(), JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{File} is empty.");
    }

    private sealed record Made(IReadOnlyList<SystemKind> From, Dictionary<string, KindName> Names);

    private sealed record Entry(string Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Words);
}

internal sealed record KindName(SystemKind Kind, bool IsStrong);
