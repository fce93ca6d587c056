using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

internal sealed class SystemsFinder(RegisterIndex index, SecurityRule security)
{
    public MunicipalitySystems Of(string municipality, string? kind)
    {
        var portfolio = index.PortfolioOf(municipality);
        var isOwn = security.IsOwn(municipality);
        var usages = portfolio.Usages
            .Where(usage => kind is null || KindOf(usage)?.Id == kind)
            .Where(usage => isOwn || security.IsOpen(usage.Product))
            .Select(usage => isOwn ? usage : security.Listed(usage));
        var coversSecurity = kind is null || index.Reference.FindKind(kind) is { IsSecurity: true };
        return new MunicipalitySystems(municipality, Sorted(usages), portfolio.Usages.Count > 0, coversSecurity && !isOwn);
    }

    private List<Usage> Sorted(IEnumerable<Usage> usages) =>
    [
        .. usages.OrderBy(usage => index.Numbers.Names.RankOf(KindOf(usage)))
            .ThenBy(HitOrder.StatusOf)
            .ThenBy(usage => usage.Product, index.Numbers.Names.Products),
    ];

    private SystemKind? KindOf(Usage usage) => index.Reference.FindProduct(usage.Product)?.Kind;
}
