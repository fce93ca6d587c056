namespace KommITS.Bot.Core.Register;

/// <summary>One of Sweden's 290 municipalities: public facts (SCB, SKR) and whether it belongs to the society.</summary>
/// <param name="Code">Municipality code (kommunkod), four digits with the leading zero.</param>
/// <param name="CountyCode">County code (länskod), two digits.</param>
/// <param name="Population">Residents on 31 December of <paramref name="PopulationYear"/>.</param>
/// <param name="GroupCode">SKR's municipality group, A1 to C9.</param>
/// <param name="Domain">Web domain: a hint of the mail domain, never proof of it.</param>
public sealed record Municipality(
    string Code,
    string Name,
    string CountyCode,
    string County,
    int Population,
    int PopulationYear,
    string GroupCode,
    string GroupName,
    string Domain,
    double Latitude,
    double Longitude)
{
    /// <summary>Code of the municipality that it became part of.</summary>
    public string? MergedInto { get; init; }
}
