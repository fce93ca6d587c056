using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Finding.Asking;

namespace KommITS.Bot.Core.Register.Similarity;

internal sealed class SimilarFinder(RegisterIndex index)
{
    private readonly PairParts _parts = new(index);

    public SimilarMunicipality? Compare(string municipality, string other)
    {
        var (one, two) = (index.Numbers.NumberOf(municipality), index.Numbers.NumberOf(other));
        return one < 0 || two < 0 ? null : Explained(one, two);
    }

    public IReadOnlyList<SimilarMunicipality> Find(string municipality, int count, MunicipalityMatch where)
    {
        var self = index.Numbers.NumberOf(municipality);
        if (self < 0 || count < 1)
            return [];
        using var shared = SharedSystems.With(index, self);
        var score = new FastScore(index, self, shared);
        var best = new FewBest(count, index.Numbers);
        for (var other = 0; other < index.Numbers.Municipalities; other++)
            if (other != self && best.MayTake(score.BoundOf(other)) && where.Matches(other))
                best.Add(other, score.Of(other));
        return [.. best.Take().Select(other => Explained(self, other))];
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
