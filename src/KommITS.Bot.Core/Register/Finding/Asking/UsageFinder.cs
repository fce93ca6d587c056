using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

internal sealed class UsageFinder(RegisterIndex index, SecurityRule security)
{
    public UsageList Find(UsageQuery query)
    {
        var asked = ProductsOf(query).ToList();
        var mayShowAny = query.Products.Count > 0 && security.AllowsTogether(query.Products.Concat(query.Where.Runs));
        var shown = asked.Where(product => mayShowAny || security.IsOpen(product)).ToList();
        var where = new MunicipalityMatch(query.Where, index, security);
        var hits = new List<UsageHit>();
        var order = new List<HitOrder>();
        foreach (var product in shown)
            Collect(product, query, where, hits, order);
        return new UsageList(Sorted(hits, order), LeavesOutSecurity: shown.Count < asked.Count);
    }

    private void Collect(string product, UsageQuery query, MunicipalityMatch where, List<UsageHit> hits, List<HitOrder> order)
    {
        var isOpen = security.IsOpen(product);
        var posting = index.PostingOf(product);
        for (var at = 0; at < posting.Count; at++)
        {
            var (municipality, usage) = posting[at];
            if (!IsAskedFor(usage, query) || !where.Matches(municipality) || !(isOpen || security.MayShowNamed(index.PortfolioOf(municipality)!)))
                continue;
            hits.Add(new UsageHit(index.Numbers.CodeOf(municipality), isOpen ? security.Listed(usage) : usage));
            order.Add(HitOrder.Of(municipality, usage, index.Numbers, byReplacement: query.Replaced is not null));
        }
    }

    private IEnumerable<string> ProductsOf(UsageQuery query)
    {
        var named = query.Products.Count > 0 ? query.Products.Distinct(StringComparer.Ordinal) : Listed(query);
        return named.Where(product => (query.Supplier is null && query.Kind is null)
            || (index.Reference.FindProduct(product) is { } known && IsOf(query, known)));
    }

    // Nothing said at all asks for nothing; a period alone asks for whatever is replaced then.
    private IEnumerable<string> Listed(UsageQuery query) =>
        query is { Supplier: null, Kind: null, Replaced: null } ? [] : index.Reference.Products.Select(product => product.Id);

    private static bool IsOf(UsageQuery query, Product product) =>
        (query.Supplier is null || IsBy(query.Supplier, product))
        && (query.Kind is null || query.Kind == product.Kind.Id);

    private static bool IsBy(string supplier, Product product) =>
        product.Supplier.StartsWith(supplier, StringComparison.OrdinalIgnoreCase)
        && (product.Supplier.Length == supplier.Length || !char.IsLetterOrDigit(product.Supplier[supplier.Length]));

    private static bool IsAskedFor(Usage usage, UsageQuery query) =>
        query.Statuses.Contains(usage.Status)
        && (query.Replaced is null || (usage.ReplacementYear is { } year && query.Replaced.Contains(year, usage.ReplacementQuarter)));

    private static UsageHit[] Sorted(List<UsageHit> hits, List<HitOrder> order)
    {
        var sorted = hits.ToArray();
        Array.Sort(order.ToArray(), sorted);
        return sorted;
    }
}
