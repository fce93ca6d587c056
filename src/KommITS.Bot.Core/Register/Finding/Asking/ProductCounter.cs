using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

internal sealed class ProductCounter(RegisterIndex index, SecurityRule security, MunicipalityFilter? filter)
{
    private readonly MunicipalityMatch _where = new(filter ?? MunicipalityFilter.All, index, security);

    public ProductCount Of(string product) =>
        Count(product, security.IsOpen(product) ? ToldOf(index.Reference.FindProduct(product)!.Kind.Id) : null);

    public KindCounts OfKind(string kind)
    {
        if (index.Reference.FindKind(kind) is { IsSecurity: true })
            return new KindCounts(kind, [], 0, IsWithheld: true);
        var told = ToldOf(kind);
        var counts = ProductsOf(kind).Select(product => Count(product, told))
            .Where(count => count.Running + count.Planned + count.Left > 0)
            .OrderByDescending(count => count.Running)
            .ThenByDescending(count => count.Planned)
            .ThenBy(count => count.Product, index.Numbers.Names.Products);
        return new KindCounts(kind, [.. counts], told, IsWithheld: false);
    }

    private ProductCount Count(string product, int? told)
    {
        var isOpen = security.IsOpen(product);
        var (running, planned, left) = (0, 0, 0);
        var posting = index.PostingOf(product);
        for (var at = 0; at < posting.Count; at++)
        {
            var (municipality, usage) = posting[at];
            if (!_where.Matches(municipality) || !(isOpen || security.MayShowNamed(index.PortfolioOf(municipality)!)))
                continue;
            running += usage.IsRunning ? 1 : 0;
            planned += usage.Status == UsageStatus.Planned ? 1 : 0;
            left += usage.Status == UsageStatus.Ended ? 1 : 0;
        }

        return new ProductCount(product, running, planned, left, told);
    }

    private int ToldOf(string kind) => ProductsOf(kind).SelectMany(product => index.PostingOf(product).Running).Distinct().Count(_where.Matches);

    private IEnumerable<string> ProductsOf(string kind) => index.Reference.Products.Where(product => product.Kind.Id == kind).Select(product => product.Id);
}
