using KommITS.Bot.Core.Register.Finding.Indexing;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>By the earliest replacement where that was asked for; then by status, the freshest first, and by the names of municipality and product.</summary>
internal sealed class HitOrder(NameOrder names, bool byReplacement) : IComparer<UsageHit>
{
    /// <summary>After the fourth quarter of its year.</summary>
    private const int NoQuarter = 5;

    private readonly IComparer<string> _municipalities = names.Municipalities;
    private readonly IComparer<string> _products = names.Products;

    public int Compare(UsageHit? x, UsageHit? y)
    {
        var order = byReplacement ? Replacement(x!.Usage).CompareTo(Replacement(y!.Usage)) : 0;
        if (order == 0)
            order = StatusOf(x!.Usage).CompareTo(StatusOf(y!.Usage));
        if (order == 0)
            order = Freshness(y!.Usage).CompareTo(Freshness(x!.Usage));
        if (order == 0)
            order = _municipalities.Compare(x!.Municipality, y!.Municipality);
        return order != 0 ? order : _products.Compare(x!.Usage.Product, y!.Usage.Product);
    }

    public static int StatusOf(Usage usage) => usage.Status switch
    {
        UsageStatus.InUse => 0,
        UsageStatus.PhasingOut => 1,
        UsageStatus.Planned => 2,
        _ => 3,
    };

    private static Instant Freshness(Usage usage) => usage.VerifiedAt ?? Instant.MinValue;

    private static (int Year, int Quarter) Replacement(Usage usage) => (usage.ReplacementYear ?? int.MaxValue, usage.ReplacementQuarter ?? NoQuarter);
}
