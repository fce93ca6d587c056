namespace KommITS.Bot.Core.Register;

/// <summary>All that one municipality runs: one document, so that its contacts edit one thing.</summary>
public sealed record Portfolio
{
    /// <summary>Municipality code.</summary>
    public required string Municipality { get; init; }

    public IReadOnlyList<Usage> Usages { get; init; } = [];

    public bool IsSample { get; init; }

    /// <summary>Those of <paramref name="products"/> that the municipality knows from running them, now or before.</summary>
    public IReadOnlyList<string> KnownOf(IReadOnlyCollection<string> products) =>
        [.. Usages.Where(usage => usage.Status != UsageStatus.Planned).Select(usage => usage.Product).Where(products.Contains).Distinct()];

    /// <summary>What is in use or being phased out today.</summary>
    public IReadOnlyList<string> RunningNow =>
        [.. Usages.Where(usage => usage.Status is UsageStatus.InUse or UsageStatus.PhasingOut).Select(usage => usage.Product)];
}
