using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>
/// Who runs, replaces or has left what. Products are those named, or all of a supplier, or all of a kind; two of these together mean what is in both.
/// Security products are found only where they are named, and one at a time.
/// </summary>
public sealed record UsageQuery
{
    public static IReadOnlyList<UsageStatus> RunningOrPlanned { get; } = [UsageStatus.InUse, UsageStatus.PhasingOut, UsageStatus.Planned];

    public static IReadOnlyList<UsageStatus> Running { get; } = [UsageStatus.InUse, UsageStatus.PhasingOut];

    public static IReadOnlyList<UsageStatus> Left { get; } = [UsageStatus.Ended];

    /// <summary>Product ids; whoever has any of them is found.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>The first words of <see cref="Product.Supplier"/>, capitals or not: Visma is also "Visma (tidigare Aditro)".</summary>
    public string? Supplier { get; init; }

    /// <summary>Kind id.</summary>
    public string? Kind { get; init; }

    public IReadOnlyList<UsageStatus> Statuses { get; init; } = RunningOrPlanned;

    /// <summary>Only what is planned to be replaced in that period.</summary>
    public QuarterRange? Replaced { get; init; }

    public MunicipalityFilter Where { get; init; } = MunicipalityFilter.All;
}
