namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>What everyone can know of a municipality, ready to be compared.</summary>
/// <param name="LogPopulation">Natural logarithm; NaN: not known.</param>
/// <param name="Group">Number of SKR's group; -1: not known.</param>
/// <param name="MainGroup">The letter of SKR's main group.</param>
/// <param name="Place">With NaN: not known.</param>
internal readonly record struct PublicFacts(double LogPopulation, int Group, char MainGroup, SpherePoint Place)
{
    public static PublicFacts None { get; } = new(double.NaN, -1, default, SpherePoint.Nowhere);

    public bool HasSize => !double.IsNaN(LogPopulation);

    public bool HasGroup => Group >= 0;

    public bool HasPlace => !double.IsNaN(Place.X);

    /// <param name="groups">SKR's groups to their numbers.</param>
    public static PublicFacts Of(Municipality municipality, IReadOnlyDictionary<string, int> groups) => new(
        municipality.Population > 0 ? Math.Log(municipality.Population) : double.NaN,
        municipality.GroupCode.Length > 0 ? groups[municipality.GroupCode] : -1,
        municipality.GroupCode.FirstOrDefault(),
        (municipality.Latitude, municipality.Longitude) == (0, 0) ? SpherePoint.Nowhere : SpherePoint.Of(municipality));
}
