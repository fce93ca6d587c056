using KommITS.Bot.Core.Register.Finding.Indexing;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>Where a hit stands in a list: by the earliest replacement where that was asked for; then by status, the freshest first, and by the names of municipality and product.</summary>
internal readonly record struct HitOrder(int Replacement, int Status, long Freshness, int Municipality, int Product, string ProductId) : IComparable<HitOrder>
{
    /// <summary>After the fourth quarter of its year.</summary>
    private const int NoQuarter = 5;

    /// <param name="municipality">Its number.</param>
    public static HitOrder Of(int municipality, Usage usage, Numbering numbers, bool byReplacement) => new(
        byReplacement ? ReplacementOf(usage) : 0,
        StatusOf(usage),
        usage.VerifiedAt?.ToUnixTimeTicks() ?? long.MinValue,
        numbers.RankOf(municipality),
        numbers.Names.RankOf(usage.Product),
        usage.Product);

    public static int StatusOf(Usage usage) => usage.Status switch
    {
        UsageStatus.InUse => 0,
        UsageStatus.PhasingOut => 1,
        UsageStatus.Planned => 2,
        _ => 3,
    };

    public int CompareTo(HitOrder other)
    {
        var order = Replacement.CompareTo(other.Replacement);
        if (order == 0)
            order = Status.CompareTo(other.Status);
        if (order == 0)
            order = other.Freshness.CompareTo(Freshness);
        if (order == 0)
            order = Municipality.CompareTo(other.Municipality);
        if (order == 0)
            order = Product.CompareTo(other.Product);
        return order != 0 ? order : string.CompareOrdinal(ProductId, other.ProductId);
    }

    private static int ReplacementOf(Usage usage) => usage.ReplacementYear is { } year ? (year * 10) + (usage.ReplacementQuarter ?? NoQuarter) : int.MaxValue;
}
