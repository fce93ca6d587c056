using NodaTime;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>How far a fact can be relied on.</summary>
public enum Freshness
{
    /// <summary>Somebody of the municipality has said so within the last twelve months.</summary>
    Confirmed,

    /// <summary>The last time was longer ago.</summary>
    Ageing,

    /// <summary>Nobody of the municipality ever has.</summary>
    Unconfirmed,
}

public static class FreshnessRule
{
    public const int FreshMonths = 12;

    private static readonly DateTimeZone Sweden = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    /// <summary>A fact confirmed on 14 May is fresh until 14 May next year, that day included.</summary>
    public static Freshness FreshnessAt(this Usage usage, Instant now) => usage.VerifiedAt switch
    {
        null => Freshness.Unconfirmed,
        { } at when Day(at).PlusMonths(FreshMonths) >= Day(now) => Freshness.Confirmed,
        _ => Freshness.Ageing,
    };

    private static LocalDate Day(Instant instant) => instant.InZone(Sweden).Date;
}
