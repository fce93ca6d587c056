using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>Compares two municipalities piece by piece, with the reason of each: the whole definition of similarity. <see cref="SimilarFinder"/> is the fast way to the same score.</summary>
internal sealed class PairParts(RegisterIndex index)
{
    public List<(SimilarityReason Reason, Evidence Evidence)> Of(int one, int other) =>
        [.. Public(one, other), .. Systems(one, other), .. Replacements(one, other)];

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
        var shared = profile.Products.Intersect(others.Products).Select(product => (Product: product, Evidence: EvidenceOf(product))).ToList();
        var compared = profile.Comparable(others);
        if (shared.Count > 0)
            yield return (Shared(shared, compared), shared.Aggregate(default(Evidence), (sum, product) => sum + product.Evidence));
        if (compared > shared.Count)
            yield return (Other(profile, others, shared.Select(product => product.Product)), (compared - shared.Count) * SimilarityWeights.OtherProduct);
    }

    private IEnumerable<(SimilarityReason Reason, Evidence Evidence)> Replacements(int one, int other) =>
        from mine in index.ProfileOf(one).Replacements
        join theirs in index.ProfileOf(other).Replacements on mine.Kind equals theirs.Kind
        let evidence = SimilarityWeights.SamePeriod(mine.YearsTo(theirs))
        where evidence.Weighed > 0
        select ((SimilarityReason)ReplacementReason(mine, theirs), evidence);

    private Evidence EvidenceOf(int product) => SimilarityWeights.SharedProduct(index.RunningOf(product).Length, index.Told);

    private SharedProducts Shared(List<(int Product, Evidence Evidence)> shared, int compared) => new(
        shared.Count,
        compared,
        [
            .. shared.Select(product => (index.Numbers.Products[product.Product].Id, product.Evidence.Weighed))
                .OrderByDescending(product => product.Weighed)
                .ThenBy(product => product.Id, index.Numbers.Names.Products)
                .Select(product => product.Id),
        ]);

    private OtherProducts Other(Profile profile, Profile others, IEnumerable<int> shared)
    {
        int[] left = [.. profile.Kinds.Zip(others.Kinds, (one, other) => Math.Min(one, other))];
        foreach (var product in shared)
            left[index.Numbers.Products.KindOf(product)]--;
        return new OtherProducts(left.Sum(), [.. left.Index().Where(kind => kind.Item > 0).Select(kind => index.Reference.Kinds[kind.Index].Id)]);
    }

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
