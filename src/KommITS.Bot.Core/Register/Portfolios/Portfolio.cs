using NodaTime;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>All that one municipality runs, with its history: one document, so that its contacts edit one thing. The rules about its facts are here.</summary>
public sealed record Portfolio
{
    public const int MaxUsages = 400;

    /// <summary>The newest are kept; it holds the document far under the store's limit.</summary>
    public const int MaxHistory = 1000;

    private const int EarliestYear = 1970;
    private const int LatestYear = 2100;

    /// <summary>Municipality code.</summary>
    public required string Municipality { get; init; }

    /// <summary>One for each product.</summary>
    public IReadOnlyList<Usage> Usages { get; init; } = [];

    /// <summary>The newest last.</summary>
    public IReadOnlyList<UsageChange> History { get; init; } = [];

    /// <summary>Its security products are shown to nobody outside it, not even where one is named.</summary>
    public bool HidesSecurity { get; init; }

    public bool IsSample { get; init; }

    /// <summary>What is in use or being phased out today.</summary>
    public IReadOnlyList<string> RunningNow => [.. Usages.Where(usage => usage.IsRunning).Select(usage => usage.Product)];

    /// <summary>Those of <paramref name="products"/> that the municipality knows from running them, now or before.</summary>
    public IReadOnlyList<string> KnownOf(IReadOnlyCollection<string> products) =>
        [.. Usages.Where(usage => usage.Status != UsageStatus.Planned).Select(usage => usage.Product).Where(products.Contains).Distinct()];

    public Usage? Find(string product) => Usages.FirstOrDefault(usage => usage.Product == product);

    /// <summary>Adds the fact or puts it in the place of what was said of the same product. Saying it again confirms it.</summary>
    public PortfolioChange Put(Usage usage, string by, Instant at, UsageSource source)
    {
        if (!IsValid(usage))
            return PortfolioOutcome.Invalid;
        var before = Find(usage.Product);
        if (before is null && Usages.Count >= MaxUsages)
            return PortfolioOutcome.Full;
        var said = usage with { VerifiedBy = by, VerifiedAt = at, Source = source, Challenge = null };
        return before is not null && before.SaysTheSameAs(said) && source == UsageSource.Import && before.Challenge is null
            ? PortfolioOutcome.Unchanged
            : Done(Without(usage.Product).Append(said), new UsageChange(at, by, source, usage.Product, said));
    }

    /// <summary>Somebody of the municipality says that the fact is still right.</summary>
    public PortfolioChange Confirm(string product, string by, Instant at) =>
        Find(product) is { } usage ? Put(usage, by, at, UsageSource.Member) : PortfolioOutcome.NotFound;

    /// <summary>Takes a fact away that was never right. A system that went out of use is <see cref="UsageStatus.Ended"/> instead.</summary>
    public PortfolioChange Remove(string product, string by, Instant at, UsageSource source = UsageSource.Member) =>
        Find(product) is null
            ? PortfolioOutcome.NotFound
            : Done(Without(product), new UsageChange(at, by, source, product, null));

    /// <summary>Whether others may learn which security products the municipality runs.</summary>
    public PortfolioChange HideSecurity(bool hides) =>
        HidesSecurity == hides ? PortfolioOutcome.Unchanged : new PortfolioChange(PortfolioOutcome.Done, this with { HidesSecurity = hides });

    /// <summary>A peer doubts the fact. It stays as it is, marked, until somebody of the municipality answers.</summary>
    public PortfolioChange Dispute(string product, Challenge challenge) => Find(product) switch
    {
        null => PortfolioOutcome.NotFound,
        { Challenge: not null } => PortfolioOutcome.Unchanged,
        { } usage => new PortfolioChange(
            PortfolioOutcome.Done,
            this with { Usages = [.. Usages.Select(one => one == usage ? usage with { Challenge = challenge } : one)] }),
    };

    /// <summary>Two products turned out to be one, or one took over the other: the facts follow. Where both are there, the one that runs, then the newer, stays.</summary>
    public PortfolioChange Move(string from, string to, string by, Instant at)
    {
        var mentioned = Usages.Any(usage => usage.ReplacedBy == from);
        if (Find(from) is null && !mentioned)
            return PortfolioOutcome.NotFound;
        var renamed = Usages.Select(usage => usage.ReplacedBy == from ? usage with { ReplacedBy = to } : usage)
            .Select(usage => usage.Product == from ? usage with { Product = to } : usage);
        var merged = renamed.GroupBy(usage => usage.Product)
            .Select(same => same.OrderByDescending(usage => usage.IsRunning).ThenByDescending(usage => usage.VerifiedAt ?? Instant.MinValue).First())
            .Select(usage => usage.ReplacedBy == usage.Product ? usage with { ReplacedBy = null } : usage)
            .ToList();
        var kept = merged.Find(usage => usage.Product == to);
        return Done(merged, new UsageChange(at, by, UsageSource.Committee, from, null), new UsageChange(at, by, UsageSource.Committee, to, kept));
    }

    private IEnumerable<Usage> Without(string product) => Usages.Where(usage => usage.Product != product);

    private PortfolioChange Done(IEnumerable<Usage> usages, params UsageChange[] changes) =>
        new(PortfolioOutcome.Done, this with { Usages = [.. usages], History = [.. History.Concat(changes).TakeLast(MaxHistory)] });

    private static bool IsValid(Usage usage) =>
        IsYear(usage.Since) && IsYear(usage.Until) && IsYear(usage.ReplacementYear)
        && usage.ReplacementQuarter is null or (>= 1 and <= 4)
        && (usage.ReplacementQuarter is null || usage.ReplacementYear is not null)
        && usage.Satisfaction is null or (>= 1 and <= 5)
        && (usage.Note?.Length ?? 0) <= Usage.MaxNote
        && usage.ReplacedBy != usage.Product;

    private static bool IsYear(int? year) => year is null or (>= EarliestYear and <= LatestYear);
}
