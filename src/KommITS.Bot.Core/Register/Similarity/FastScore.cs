using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>The score of one municipality with each other, as <see cref="PairParts"/> defines it, and a bound of it that costs less.</summary>
internal sealed class FastScore(RegisterIndex index, int self, SharedSystems shared)
{
    private readonly PublicFacts _facts = index.Numbers.FactsOf(self);
    private readonly Profile _profile = index.ProfileOf(self);
    private readonly Evidence _allReplacements = index.ProfileOf(self).Replacements.Length * SimilarityWeights.SamePeriod(0);

    /// <summary>
    /// Never less than <see cref="Of"/>: as if they were neighbours, replaced all the same systems at once, and had no other product where they could have
    /// the same. Another product draws a score towards its own agreement, so that where it raises one, it does not raise it above that.
    /// </summary>
    public double BoundOf(int other)
    {
        ref readonly var facts = ref index.Numbers.FactsOf(other);
        var place = _facts.HasPlace && facts.HasPlace ? SimilarityWeights.NextDoor : default;
        var best = SimilarityWeights.SizeOf(_facts, facts) + SimilarityWeights.GroupOf(_facts, facts) + place + shared.Of(other).Evidence + _allReplacements;
        return Math.Max(best.Score, SimilarityWeights.OtherProductAgreement);
    }

    public double Of(int other)
    {
        ref readonly var facts = ref index.Numbers.FactsOf(other);
        var (count, evidence) = shared.Of(other);
        var profile = index.ProfileOf(other);
        var sum = SimilarityWeights.SizeOf(_facts, facts) + SimilarityWeights.GroupOf(_facts, facts) + SimilarityWeights.PlaceOf(_facts, facts)
            + evidence + ((_profile.Comparable(profile) - count) * SimilarityWeights.OtherProduct) + Replacements(profile);
        return sum.Score;
    }

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
