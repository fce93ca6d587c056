namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>
/// What speaks for and against two municipalities being alike: pieces, each with a weight and how far it agrees. A score is the agreeing part of all weight,
/// so that what is not known is simply not there. Kept in whole millionths: a sum is the same in whatever order it is made.
/// </summary>
internal readonly record struct Evidence(long Agreed, long Weighed)
{
    public const double One = 1_000_000;

    /// <summary>Weight that always disagrees, since two different municipalities are never wholly alike.</summary>
    private const long Doubt = 250_000;

    /// <summary>At least 0, below 1.</summary>
    public double Score => (double)Agreed / (Weighed + Doubt);

    public static Evidence operator +(Evidence one, Evidence other) => new(one.Agreed + other.Agreed, one.Weighed + other.Weighed);

    public static Evidence operator *(int times, Evidence piece) => new(times * piece.Agreed, times * piece.Weighed);

    /// <param name="agreement">0 to 1.</param>
    public static Evidence Of(double weight, double agreement) => new((long)Math.Round(weight * agreement * One), (long)Math.Round(weight * One));

    public SimilarityPart PartOf(SimilarityReason reason) => new(reason, Weighed / One, (double)Agreed / Weighed);
}
