using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

internal sealed class ProductCounter(RegisterIndex index, SecurityRule security, MunicipalityFilter? filter)
{
    private readonly MunicipalityMatch _where = MunicipalityMatch.Of(filter ?? MunicipalityFilter.All, index, security);

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
        var statuses = index.UsesOf(product)
            .Where(hit => _where.Matches(hit.Municipality) && security.MayShowNamed(product, index.PortfolioOf(hit.Municipality)))
            .CountBy(hit => hit.Usage.Status)
            .ToDictionary();
        int Of(UsageStatus status) => statuses.GetValueOrDefault(status);
        return new ProductCount(product, Of(UsageStatus.InUse) + Of(UsageStatus.PhasingOut), Of(UsageStatus.Planned), Of(UsageStatus.Ended), told);
    }

    private int ToldOf(string kind) => ProductsOf(kind).SelectMany(index.UsesOf)
        .Where(hit => hit.Usage.IsRunning)
        .Select(hit => hit.Municipality)
        .Distinct(StringComparer.Ordinal)
        .Count(_where.Matches);

    private IEnumerable<string> ProductsOf(string kind) => index.Reference.Products.Where(product => product.Kind.Id == kind).Select(product => product.Id);
}
