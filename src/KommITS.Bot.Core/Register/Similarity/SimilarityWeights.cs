using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>The numbers of docs/similarity.md, which tells why they are what they are. A product that hardly anybody else runs weighs 1.</summary>
internal static class SimilarityWeights
{
    private const double Size = 1.5;
    private const double Group = 1;
    private const double Place = 1;
    private const double Replacement = 1;

    /// <summary>Of a product that everybody runs.</summary>
    private const double CommonestProduct = 0.1;

    private const double SameMainGroup = 0.5;
    private const double HalfAsNear = 100;
    private const double YearsOfOnePeriod = 2;

    /// <summary>
    /// Two systems of one kind that are not the same product. Its weight times its agreement is no more than <see cref="CommonestProduct"/>, so that a score
    /// never falls when a shared product takes its place.
    /// </summary>
    public static Evidence OtherProduct { get; } = Evidence.Of(weight: 0.2, agreement: 0.5);

    /// <summary>The place of two that are as near as can be.</summary>
    public static Evidence NextDoor { get; } = Near(0);

    /// <summary>The logarithm of how few of those that told run it, from 1 (one of them) down to a tenth (all of them).</summary>
    public static Evidence SharedProduct(int running, int told)
    {
        var rarity = Math.Log((told + 1.0) / running) / Math.Log(told + 1.0);
        return Evidence.Of(CommonestProduct + ((1 - CommonestProduct) * rarity), agreement: 1);
    }

    /// <summary>The distance between the logarithms, taken back from the logarithm: half as large agrees by half.</summary>
    public static Evidence SizeOf(in PublicFacts one, in PublicFacts other) =>
        one.HasSize && other.HasSize ? Evidence.Of(Size, Math.Exp(-Math.Abs(one.LogPopulation - other.LogPopulation))) : default;

    public static Evidence GroupOf(in PublicFacts one, in PublicFacts other) =>
        one.HasGroup && other.HasGroup
            ? Evidence.Of(Group, one.Group == other.Group ? 1 : one.MainGroup == other.MainGroup ? SameMainGroup : 0)
            : default;

    public static Evidence PlaceOf(in PublicFacts one, in PublicFacts other) =>
        one.HasPlace && other.HasPlace ? Near(one.Place.KilometresTo(other.Place)) : default;

    /// <summary>Only ever speaks for: another period says nothing against.</summary>
    public static Evidence SamePeriod(double years) => Evidence.Of(Replacement * Math.Max(0, 1 - (years / YearsOfOnePeriod)), agreement: 1);

    private static Evidence Near(double kilometres) => Evidence.Of(Place, double.Exp2(-kilometres / HalfAsNear));
}
