using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

internal sealed class UsageFinder(RegisterIndex index, SecurityRule security)
{
    public UsageList Find(UsageQuery query)
    {
        var isNamed = query.Products.Count > 0;
        var asked = ProductsOf(query).ToList();
        var where = MunicipalityMatch.Of(query.Where, index, security);
        var hits = asked.Where(product => isNamed || security.IsOpen(product))
            .SelectMany(index.UsesOf)
            .Where(hit => IsAskedFor(hit.Usage, query) && where.Matches(hit.Municipality))
            .Where(hit => !isNamed || security.MayShowNamed(hit.Usage.Product, index.PortfolioOf(hit.Municipality)))
            .Select(hit => isNamed && !security.IsOpen(hit.Usage.Product) ? hit : hit with { Usage = security.Listed(hit.Usage) });
        return new UsageList(Sorted(hits, query), !isNamed && !asked.TrueForAll(security.IsOpen));
    }

    private IEnumerable<string> ProductsOf(UsageQuery query)
    {
        var named = query.Products.Count > 0 ? query.Products.Distinct(StringComparer.Ordinal) : Listed(query);
        return named.Where(product => (query.Supplier is null && query.Kind is null)
            || (index.Reference.FindProduct(product) is { } known && IsOf(query, known)));
    }

    private IEnumerable<string> Listed(UsageQuery query) =>
        query is { Supplier: null, Kind: null, Replaced: null } ? [] : index.Reference.Products.Select(product => product.Id);

    private static bool IsOf(UsageQuery query, Product product) =>
        (query.Supplier is null || string.Equals(query.Supplier, product.Supplier, StringComparison.OrdinalIgnoreCase))
        && (query.Kind is null || query.Kind == product.Kind.Id);

    private static bool IsAskedFor(Usage usage, UsageQuery query) =>
        query.Statuses.Contains(usage.Status)
        && (query.Replaced is null || (usage.ReplacementYear is { } year && query.Replaced.Contains(year, usage.ReplacementQuarter)));

    private List<UsageHit> Sorted(IEnumerable<UsageHit> hits, UsageQuery query)
    {
        var order = new HitOrder(index.Numbers.Names, byReplacement: query.Replaced is not null);
        var sorted = hits.ToList();
        sorted.Sort(order);
        return sorted;
    }
}
