using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Similarity;

internal sealed class SimilarFinder(RegisterIndex index)
{
    private readonly PairParts _parts = new(index);

    public SimilarMunicipality? Compare(string municipality, string other)
    {
        var (one, two) = (index.Numbers.NumberOf(municipality), index.Numbers.NumberOf(other));
        return one < 0 || two < 0 ? null : Explained(one, two);
    }

    public IReadOnlyList<SimilarMunicipality> Find(string municipality, int count, Func<string, bool> where)
    {
        var self = index.Numbers.NumberOf(municipality);
        if (self < 0)
            return [];
        return
        [
            .. Enumerable.Range(0, index.Numbers.Municipalities)
                .Where(other => other != self && where(index.Numbers.CodeOf(other)))
                .Select(other => Explained(self, other))
                .OrderByDescending(similar => similar.Score)
                .ThenBy(similar => similar.Municipality, index.Numbers.Names.Municipalities)
                .Take(count),
        ];
    }

    private SimilarMunicipality Explained(int one, int other)
    {
        var parts = _parts.Of(one, other);
        var total = parts.Aggregate(default(Evidence), (sum, part) => sum + part.Evidence);
        return new SimilarMunicipality(
            index.Numbers.CodeOf(other),
            one == other ? 1 : total.Score,
            !parts.Exists(part => part.Reason is SharedProducts or OtherProducts or ReplaceSameKind),
            [.. parts.OrderByDescending(part => part.Evidence.Agreed).Select(part => part.Evidence.PartOf(part.Reason))]);
    }
}
