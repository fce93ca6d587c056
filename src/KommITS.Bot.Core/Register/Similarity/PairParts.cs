using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>Compares two municipalities piece by piece, with the reason of each: the whole definition of similarity. <see cref="SimilarFinder"/> is the fast way to the same score.</summary>
internal sealed class PairParts(RegisterIndex index)
{
    public List<(SimilarityReason Reason, Evidence Evidence)> Of(int one, int other) =>
        [.. Public(one, other).Concat(Systems(one, other)).Concat(Replacements(one, other)).Where(part => part.Evidence.Weighed > 0)];

    private IEnumerable<(SimilarityReason Reason, Evidence Evidence)> Public(int one, int other)
    {
        var (facts, others) = (index.Numbers.FactsOf(one), index.Numbers.FactsOf(other));
        if (SimilarityWeights.SizeOf(facts, others) is { Weighed: > 0 } size)
            yield return (SizeReason(Find(one), Find(other)), size);
        if (SimilarityWeights.GroupOf(facts, others) is { Weighed: > 0 } group)
            yield return (GroupReason(Find(one), Find(other)), group);
        if (SimilarityWeights.PlaceOf(facts, others) is { Weighed: > 0 } place)
            yield return (new Distance(facts.Place.KilometresTo(others.Place)), place);
    }

    private IEnumerable<(SimilarityReason Reason, Evidence Evidence)> Systems(int one, int other)
    {
        var (profile, others) = (index.ProfileOf(one), index.ProfileOf(other));
        var numbers = index.Numbers.Products;
        var shared = profile.Products.Intersect(others.Products).Select(product => (Product: product, Weight: WeightOf(product))).ToList();
        var common = Enumerable.Range(0, numbers.Kinds).Select(kind => profile.InCommon(others, kind)).ToArray();
        var compared = common.Sum();
        if (compared > 0)
            yield return (Shared(shared, compared), shared.Aggregate(default(Evidence), (sum, product) => sum + product.Weight));
        foreach (var (product, _) in shared)
            common[numbers.KindOf(product)]--;
        if (compared > shared.Count)
            yield return (Other(common), common.Sum() * SimilarityWeights.OtherProduct);
    }

    private IEnumerable<(SimilarityReason Reason, Evidence Evidence)> Replacements(int one, int other) =>
        from mine in index.ProfileOf(one).Replacements
        join theirs in index.ProfileOf(other).Replacements on mine.Kind equals theirs.Kind into both
        from theirs in both
        let evidence = SimilarityWeights.SamePeriod(mine.YearsTo(theirs))
        group (mine, theirs, evidence) by mine.Kind into ofKind
        let best = ofKind.MaxBy(pair => (pair.evidence.Weighed, -Math.Min(pair.mine.Year, pair.theirs.Year)))
        select ((SimilarityReason)ReplacementReason(best.mine, best.theirs), best.evidence);

    private Evidence WeightOf(int product) => SimilarityWeights.SharedProduct(index.PostingOf(index.Numbers.Products[product].Id).Running.Length, index.Told);

    private SharedProducts Shared(List<(int Product, Evidence Weight)> shared, int compared) => new(
        shared.Count,
        compared,
        [
            .. shared.OrderByDescending(product => product.Weight.Weighed)
                .Select(product => index.Numbers.Products[product.Product].Id)
        ]);

    private OtherProducts Other(int[] common) =>
        new(common.Sum(), [.. common.Index().Where(kind => kind.Item > 0).Select(kind => index.Reference.Kinds[kind.Index].Id)]);

    private ReplaceSameKind ReplacementReason(PlannedReplacement mine, PlannedReplacement theirs) =>
        new(index.Reference.Kinds[mine.Kind].Id, Math.Min(mine.Year, theirs.Year), Math.Max(mine.Year, theirs.Year));

    private Municipality Find(int municipality) => index.Reference.FindMunicipality(index.Numbers.CodeOf(municipality))!;

    private static SimilarityReason SizeReason(Municipality one, Municipality other) =>
        SizeRange.BandOf(one.Population) is var band && band.Contains(other.Population)
            ? new SameSizeBand(band)
            : new OtherSizeBand((double)Math.Min(one.Population, other.Population) / Math.Max(one.Population, other.Population));

    private static SimilarityReason GroupReason(Municipality one, Municipality other) =>
        one.GroupCode == other.GroupCode ? new SameGroup(one.GroupCode)
        : one.GroupCode[0] == other.GroupCode[0] ? new SameMainGroup(one.GroupCode[..1])
        : new OtherGroup();
}
