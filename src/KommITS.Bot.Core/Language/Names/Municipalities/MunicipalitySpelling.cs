using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Municipalities;

/// <summary>Finds the municipalities whose names are nearest to a misspelt one.</summary>
internal sealed class MunicipalitySpelling(MunicipalityIndex index)
{
    private const int MostOffered = 5;

    /// <summary>One slip in a name of five letters or more is a misspelling if no other name is as near.</summary>
    private const int ShortestToCorrect = 5;

    private const int ShortestBeginning = 3;

    public MunicipalityMatch Nearest(NameKey key)
    {
        var near = key.WithoutGenitive() is { } bare ? [.. Near(key), .. Near(bare)] : Near(key);
        var offered = near
            .GroupBy(candidate => candidate.Municipality)
            .Select(group => (Municipality: group.Key, Distance: group.Min(candidate => candidate.Distance)))
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => SharedBeginning(candidate.Municipality.Name, key))
            .ThenByDescending(candidate => candidate.Municipality.Population)
            .ToList();
        var clear = key.Folded.Length >= ShortestToCorrect && offered is [{ Distance: <= 1 }, ..] && offered.Count(candidate => candidate.Distance <= 1) == 1;
        return clear
            ? new MunicipalityMatch(offered[0].Municipality, [])
            : new MunicipalityMatch(null, [.. offered.Take(MostOffered).Select(candidate => candidate.Municipality)]);
    }

    private List<(Municipality Municipality, double Distance)> Near(NameKey key)
    {
        var near = new List<(Municipality, double)>();
        foreach (var (name, municipality) in index.Names)
        {
            var limit = Math.Max(1, Math.Min(name.Folded.Length, key.Folded.Length) / 3);
            var distance = EditDistance.Within(key.Folded, name.Folded, limit);
            if (distance <= limit)
                near.Add((municipality, distance));
            else if (key.Folded.Length >= ShortestBeginning && name.Folded.StartsWith(key.Folded, StringComparison.Ordinal))
                near.Add((municipality, 1.5));
        }
        return near;
    }

    private static int SharedBeginning(string name, NameKey key) => NameKey.Of(name).Folded.AsSpan().CommonPrefixLength(key.Folded);
}
