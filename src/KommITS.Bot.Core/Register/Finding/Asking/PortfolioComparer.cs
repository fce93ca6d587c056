using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>Security products stay out of it for everyone, the municipalities' own people too: the answer may be shown to the other one.</summary>
internal sealed class PortfolioComparer(RegisterIndex index, SecurityRule security)
{
    public Comparison Compare(string first, string second)
    {
        var (ofFirst, ofSecond) = (index.PortfolioOf(first), index.PortfolioOf(second));
        var kinds = index.Reference.Kinds.Where(kind => !kind.IsSecurity)
            .Select(kind => OfKind(kind, Current(ofFirst, kind), Current(ofSecond, kind)))
            .Where(kind => kind.Shared.Count + kind.OnlyFirst.Count + kind.OnlySecond.Count > 0);
        return new Comparison(first, second, ofFirst.Usages.Count > 0, ofSecond.Usages.Count > 0, [.. kinds]);
    }

    private static KindComparison OfKind(SystemKind kind, List<Usage> first, List<Usage> second) => new(
        kind,
        [.. first.Join(second, usage => usage.Product, usage => usage.Product, (one, other) => new SharedUsage(one, other))],
        [.. first.ExceptBy(second.Select(usage => usage.Product), usage => usage.Product)],
        [.. second.ExceptBy(first.Select(usage => usage.Product), usage => usage.Product)]);

    private List<Usage> Current(Portfolio portfolio, SystemKind kind) =>
    [
        .. portfolio.Usages
            .Where(usage => usage.Status != UsageStatus.Ended && index.Reference.FindProduct(usage.Product)?.Kind == kind)
            .OrderBy(usage => usage.Product, index.Numbers.Names.Products)
            .Select(security.Listed),
    ];
}
