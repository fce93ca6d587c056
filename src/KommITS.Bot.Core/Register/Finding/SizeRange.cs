namespace KommITS.Bot.Core.Register.Finding;

/// <summary>How many residents a municipality has, between two limits.</summary>
/// <param name="AtLeast">Null: no lower limit.</param>
/// <param name="Below">Null: no upper limit.</param>
public sealed record SizeRange(int? AtLeast, int? Below)
{
    /// <summary>The bands that municipalities are spoken of in, each about twice as large as the one before.</summary>
    public static IReadOnlyList<SizeRange> Bands { get; } =
        [new(null, 10_000), new(10_000, 20_000), new(20_000, 50_000), new(50_000, 100_000), new(100_000, null)];

    public static SizeRange BandOf(int population) => Bands.First(band => band.Contains(population));

    public bool Contains(int population) => population >= (AtLeast ?? int.MinValue) && (Below is null || population < Below);
}
