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

    private readonly Dictionary<string, KindName> _names = new(StringComparer.Ordinal);

    public KindIndex(ReferenceData reference)
    {
        foreach (var entry in Read())
            if (reference.FindKind(entry.Kind) is { } kind)
                Add(kind, entry);
    }

    public KindName? Find(string folded)
    {
        if (_names.TryGetValue(folded, out var name))
            return name;
        foreach (var ending in Endings)
            if (folded.Length - ending.Length >= ShortestStem && folded.EndsWith(ending, StringComparison.Ordinal)
                && _names.TryGetValue(folded[..^ending.Length], out name))
                return name;
        return null;
    }

    /// <summary>The name of a system that the word is a slip away from, two in a long word.</summary>
    public KindName? Mend(string folded) => folded.Length < ShortestToMend
        ? null
        : _names.Where(name => name.Value.IsStrong && name.Key[0] == folded[0] && IsNear(folded, name.Key))
            .OrderBy(name => EditDistance.Within(folded, name.Key, 2)).Select(name => name.Value).FirstOrDefault();

    /// <summary>Every name of a kind, folded: for suggestions.</summary>
    public IEnumerable<(string Folded, SystemKind Kind)> Names => _names.Where(name => name.Value.IsStrong).Select(name => (name.Key, name.Value.Kind));

    private static bool IsNear(string word, string name)
    {
        var allowed = Math.Min(word.Length, name.Length) >= LongEnoughForTwo ? 2 : 1;
        return name.Length >= ShortestToMend && EditDistance.Within(word, name, allowed) <= allowed;
    }

    private void Add(SystemKind kind, Entry entry)
    {
        foreach (var name in entry.Names.Append(kind.NameSv).Append(kind.NameEn))
            _names.TryAdd(NameKey.Of(name).Folded, new KindName(kind, true));
        foreach (var word in entry.Words)
            _names.TryAdd(NameKey.Of(word).Folded, new KindName(kind, false));
    }

    private static List<Entry> Read()
    {
        using var reader = EmbeddedFile.Open(File);
        return JsonSerializer.Deserialize<List<Entry>>(reader.ReadToEnd(), JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{File} is empty.");
    }

    private sealed record Entry(string Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Words);
}

internal sealed record KindName(SystemKind Kind, bool IsStrong);
