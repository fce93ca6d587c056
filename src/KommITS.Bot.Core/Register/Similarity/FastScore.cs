using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>The score of one municipality with each other, as <see cref="PairParts"/> defines it, and a bound of it that costs less.</summary>
internal sealed class FastScore(RegisterIndex index, int self, SharedSystems shared)
{
    private readonly PublicFacts _facts = index.Numbers.FactsOf(self);
    private readonly Profile _profile = index.ProfileOf(self);

    /// <summary>Never less than <see cref="Of"/>: as if they were next door to each other, and replaced at the same time what both replace at some time.</summary>
    public double BoundOf(int other)
    {
        ref readonly var facts = ref index.Numbers.FactsOf(other);
        var place = _facts.HasPlace && facts.HasPlace ? SimilarityWeights.NextDoor : default;
        return (Cheap(other, facts) + place + Replaced(index.ProfileOf(other))).Score;
    }

    public double Of(int other)
    {
        ref readonly var facts = ref index.Numbers.FactsOf(other);
        return (Cheap(other, facts) + SimilarityWeights.PlaceOf(_facts, facts) + Replacements(index.ProfileOf(other))).Score;
    }

    private Evidence Cheap(int other, in PublicFacts facts)
    {
        var (count, evidence) = shared.Of(other);
        return SimilarityWeights.SizeOf(_facts, facts) + SimilarityWeights.GroupOf(_facts, facts) + evidence
            + ((_profile.Comparable(index.ProfileOf(other)) - count) * SimilarityWeights.OtherProduct);
    }

    private Evidence Replaced(Profile other) => _profile.KindsReplacedToo(other) * SimilarityWeights.SamePeriod(0);

    // Both are sorted by kind.
    private Evidence Replacements(Profile other)
    {
        var (mine, theirs, sum) = (_profile.Replacements, other.Replacements, default(Evidence));
        for (int one = 0, two = 0; one < mine.Length && two < theirs.Length;)
        {
            var (kind, theirKind) = (mine[one].Kind, theirs[two].Kind);
            if (kind == theirKind)
                sum += SimilarityWeights.SamePeriod(mine[one].YearsTo(theirs[two]));
            one += kind <= theirKind ? 1 : 0;
            two += theirKind <= kind ? 1 : 0;
        }

        return sum;
    }
}
