using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Register.Upkeep;

public enum SettlementKind
{
    /// <summary>The municipality says that the fact was right.</summary>
    Confirmed,
    Changed,

    /// <summary>The system is no longer in use.</summary>
    Ended,

    /// <summary>The fact is no longer there.</summary>
    Removed,
}

/// <param name="By">Member id; null where the history no longer tells.</param>
public sealed record Settlement(SettlementKind Kind, string? By, Instant At);

/// <summary>A peer doubts a fact of another municipality: from the doubt until the peer has been told what came of it.</summary>
/// <param name="Product">Product id; it follows where products are merged.</param>
/// <param name="By">Member id of the peer.</param>
/// <param name="Before">The fact as it was doubted.</param>
/// <param name="IsOpen">False when the peer has been told.</param>
public sealed record Dispute(
    string Id, string Municipality, string Product, string By, Instant At, Usage Before, Settlement? Settlement = null, bool IsOpen = true)
{
    public static Dispute Of(string municipality, Usage usage)
    {
        var challenge = usage.Challenge!;
        var id = $"{municipality}/{usage.Product}/{challenge.At.ToUnixTimeMilliseconds()}";
        return new Dispute(id, municipality, usage.Product, challenge.By, challenge.At, usage with { Challenge = null });
    }

    /// <summary>The fact while it is still doubted, also under another product's name.</summary>
    public Usage? FindDoubted(Portfolio portfolio) => portfolio.Usages.FirstOrDefault(usage => usage.Challenge is { } open && open.By == By && open.At == At);

    /// <summary>What has become of it since: told from what the portfolio now says, whichever way it was changed.</summary>
    public Dispute Settle(Portfolio portfolio, Instant now)
    {
        var last = FactHistory.LastAfter(portfolio, Product, At);
        var kind = portfolio.Find(Product) switch
        {
            null => SettlementKind.Removed,
            { } usage when usage.SaysTheSameAs(Before) => SettlementKind.Confirmed,
            { Status: UsageStatus.Ended } => SettlementKind.Ended,
            _ => SettlementKind.Changed,
        };
        return this with { Settlement = new Settlement(kind, last?.By, last?.At ?? now) };
    }
}
