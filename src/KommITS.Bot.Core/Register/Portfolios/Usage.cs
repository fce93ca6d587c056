using NodaTime;

namespace KommITS.Bot.Core.Register.Portfolios;

public enum UsageStatus
{
    InUse,
    Planned,
    PhasingOut,
    Ended,
}

public enum Hosting
{
    /// <summary>In the municipality's own operation.</summary>
    Own,

    /// <summary>By another municipality, a joint body or an operations partner.</summary>
    Partner,

    /// <summary>By the supplier, as a service.</summary>
    Saas,
}

/// <summary>Where a fact comes from.</summary>
public enum UsageSource
{
    Member,
    Import,

    /// <summary>Typed before the committee had accepted the product.</summary>
    Proposal,

    /// <summary>The committee: a merger, a takeover, a correction.</summary>
    Committee,
}

/// <summary>A municipality runs, will run, or has run a product. What nobody has said is null: missing, not "no".</summary>
public sealed record Usage
{
    public const int MaxNote = 500;

    /// <summary>Product id.</summary>
    public required string Product { get; init; }

    public UsageStatus Status { get; init; }

    /// <summary>Year it was, or is to be, taken into use.</summary>
    public int? Since { get; init; }

    /// <summary>Year in which it went out of use.</summary>
    public int? Until { get; init; }

    /// <summary>Year in which it is planned to be replaced.</summary>
    public int? ReplacementYear { get; init; }

    /// <summary>1 to 4, of <see cref="ReplacementYear"/>.</summary>
    public int? ReplacementQuarter { get; init; }

    /// <summary>Product id of what takes, or took, its place.</summary>
    public string? ReplacedBy { get; init; }

    public Hosting? Hosting { get; init; }

    /// <summary>Member id of who knows this system, where it is another than the municipality's contacts.</summary>
    public string? Contact { get; init; }

    /// <summary>1 (dissatisfied) to 5.</summary>
    public int? Satisfaction { get; init; }

    public string? Note { get; init; }

    /// <summary>Member id.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>When somebody of the municipality last said that this is right; null: never.</summary>
    public Instant? VerifiedAt { get; init; }

    public UsageSource Source { get; init; }

    /// <summary>A peer has said that this is not right, and nobody has answered yet.</summary>
    public Challenge? Challenge { get; init; }

    /// <summary>In use, or on its way out: it is there today.</summary>
    public bool IsRunning => Status is UsageStatus.InUse or UsageStatus.PhasingOut;

    /// <summary>The same fact, whoever has confirmed it and when.</summary>
    public bool SaysTheSameAs(Usage other) => Bare(this) == Bare(other);

    private static Usage Bare(Usage usage) => usage with { VerifiedBy = null, VerifiedAt = null, Source = default, Challenge = null };
}

/// <param name="By">Member id.</param>
public sealed record Challenge(string By, Instant At, string? Note);
