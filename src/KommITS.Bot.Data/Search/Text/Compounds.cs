namespace KommITS.Bot.Data.Search.Text;

/// <summary>Takes Swedish compounds apart: lönesystemet is lön and system.</summary>
internal sealed class Compounds(Concepts concepts)
{
    private const int ShortestWord = 8;
    private const int ShortestPart = 2;
    private const int ShortestSure = 5;
    private const int ShortestUnknown = 4;

    /// <returns>What the parts that count are called; nothing for a word that is no compound.</returns>
    public IReadOnlyList<string> Parts(string folded)
    {
        if (folded.Length < ShortestWord || !folded.All(char.IsLetter))
            return [];
        return Whole(folded, []) ?? Ends(folded);
    }

    /// <summary>Every part known, the last perhaps inflected.</summary>
    /// <param name="dead">Rests already found to lead nowhere.</param>
    private List<string>? Whole(string rest, HashSet<int> dead, bool isStart = true)
    {
        if (!isStart && concepts.Find(rest) is { } last)
            return Names(last);
        if (!dead.Add(rest.Length))
            return null;
        for (var length = rest.Length - ShortestPart; length >= ShortestPart; length--)
        {
            if (concepts.FindForm(rest[..length]) is not { } part)
                continue;
            var following = Whole(rest[length..], dead, isStart: false) ?? AfterLinkingS(rest[length..], dead);
            if (following is not null)
                return [.. Names(part), .. following];
        }

        return null;
    }

    private List<string>? AfterLinkingS(string rest, HashSet<int> dead) =>
        rest.Length > ShortestPart && rest[0] == 's' ? Whole(rest[1..], dead, isStart: false) : null;

    /// <summary>A long known part at the beginning or the end; what is left of the word stands for itself.</summary>
    private List<string> Ends(string folded)
    {
        var head = Lengths(folded, ShortestSure, ShortestUnknown).Reverse()
            .FirstOrDefault(length => concepts.FindForm(folded[..length]) is { Counts: true });
        var tail = Lengths(folded, ShortestUnknown, ShortestSure)
            .FirstOrDefault(start => concepts.Find(folded[start..]) is not null);
        return (head, tail) switch
        {
            (0, 0) => [],
            (0, _) => [Stems.Swedish(folded[..tail]), .. Names(concepts.Find(folded[tail..])!)],
            (_, 0) => [.. Names(concepts.FindForm(folded[..head])!), Stems.Swedish(folded[head..])],
            _ => [.. Names(concepts.FindForm(folded[..head])!), .. Names(concepts.Find(folded[tail..])!)],
        };
    }

    private static IEnumerable<int> Lengths(string folded, int before, int after) =>
        Enumerable.Range(before, Math.Max(0, folded.Length - after - before + 1));

    private static List<string> Names(Concept concept) => concept.Counts ? [concept.Name] : [];
}
