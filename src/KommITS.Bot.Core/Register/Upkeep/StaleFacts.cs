using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>
/// Which fact of a municipality is most worth asking about. A fact is stale when a peer doubts it, when nobody has ever confirmed it, or when that was
/// more than <see cref="MonthsFresh"/> months ago; what has ended does not go stale, but may be doubted.
/// <list type="number">
/// <item>Doubted ones come first, the longest doubted before the others: somebody waits.</item>
/// <item>Then those never confirmed, by their worth.</item>
/// <item>Then the confirmed ones, by their age times their worth: the oldest, unless a younger one is asked for much more.</item>
/// </list>
/// The worth is 1, and up to 1 more for a rare product (whoever wonders about it finds few others to ask: one divided by those who run it), and 1 more when
/// it is to be replaced within <see cref="MonthsAhead"/> months, or should have been: that is when peers call. What was asked last and not answered comes after
/// all others, so that one question nobody answers does not stand in the way of the rest.
/// </summary>
public static class StaleFacts
{
    public const int MonthsFresh = 12;

    public const int MonthsAhead = 18;

    /// <param name="postponed">Product id of what was asked last.</param>
    /// <returns>Null when nothing is stale.</returns>
    public static Usage? MostValuable(Portfolio portfolio, RegisterIndex index, LocalDate today, string? postponed = null) => portfolio.Usages
        .Where(usage => IsStale(usage, today))
        .OrderBy(usage => usage.Product == postponed)
        .ThenBy(RankOf)
        .ThenByDescending(usage => WeightOf(usage, index, today))
        .ThenBy(usage => usage.Product, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What has ended does not, but may be doubted.</summary>
    public static bool CanGoStale(Usage usage) => usage.Challenge is not null || usage.Status != UsageStatus.Ended;

    public static bool IsStale(Usage usage, LocalDate today) =>
        usage.Challenge is not null
        || (usage.Status != UsageStatus.Ended && (usage.VerifiedAt is not { } at || WorkingHours.DayOf(at).PlusMonths(MonthsFresh) < today));

    private static int RankOf(Usage usage) => (usage.Challenge, usage.VerifiedAt) switch
    {
        ({ }, _) => 0,
        (_, null) => 1,
        _ => 2,
    };

    private static double WeightOf(Usage usage, RegisterIndex index, LocalDate today) => usage switch
    {
        { Challenge: { } challenge } => DaysSince(challenge.At, today),
        { VerifiedAt: { } at } => DaysSince(at, today) * WorthOf(usage, index, today),
        _ => WorthOf(usage, index, today),
    };

    private static double WorthOf(Usage usage, RegisterIndex index, LocalDate today)
    {
        var running = index.UsesOf(usage.Product).Count(hit => hit.Usage.IsRunning);
        return 1 + (1.0 / Math.Max(running, 1)) + (IsDue(usage, today) ? 1 : 0);
    }

    private static bool IsDue(Usage usage, LocalDate today) =>
        usage.ReplacementYear is { } year && new Quarter(year, usage.ReplacementQuarter ?? 1) <= Quarter.Of(today.PlusMonths(MonthsAhead));

    private static int DaysSince(Instant at, LocalDate today) => Period.DaysBetween(WorkingHours.DayOf(at), today);
}
