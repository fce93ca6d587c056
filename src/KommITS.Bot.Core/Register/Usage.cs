namespace KommITS.Bot.Core.Register;

public enum UsageStatus
{
    InUse,
    Planned,
    PhasingOut,
    Ended,
}

/// <summary>A municipality runs, will run, or has run a product.</summary>
/// <param name="Since">Year it was taken into use.</param>
/// <param name="ReplacementYear">Year in which it is planned to be replaced.</param>
public sealed record Usage(string Product, UsageStatus Status, int? Since = null, int? ReplacementYear = null);
