namespace KommITS.Bot.Data.Search.Text;

/// <summary>Takes Swedish compounds apart: lönesystemet is lön and system.</summary>
internal sealed class Compounds(Concepts concepts)
{
    private const int ShortestPart = 2;
    private const int ShortestSure = 5;
    private const int ShortestUnknown = 4;

    /// <returns>What the parts that count are called; nothing for a word that is no compound.</returns>
    public IReadOnlyList<string> Parts(string folded)
    {
        if (folded.Length < ShortestSure + ShortestUnknown - 1 || !folded.All(char.IsLetter))
            return [];
        return Whole(folded, []) ?? KnownTail(folded) ?? KnownHead(folded) ?? [];
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

    private List<string>? KnownTail(string folded)
    {
        for (var start = ShortestUnknown; start <= folded.Length - ShortestSure; start++)
        {
            if (concepts.Find(folded[start..]) is { } tail)
                return [Stems.Swedish(folded[..start]), .. Names(tail)];
        }

        return null;
    }

    private List<string>? KnownHead(string folded)
    {
        for (var length = folded.Length - ShortestUnknown; length >= ShortestSure; length--)
        {
            if (concepts.FindForm(folded[..length]) is { } head)
                return [.. Names(head), Stems.Swedish(folded[length..])];
        }

        return null;
    }

    private static List<string> Names(Concept concept) => concept.Counts ? [concept.Name] : [];
}
