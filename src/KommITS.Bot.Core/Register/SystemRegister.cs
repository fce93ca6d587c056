using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Register;

/// <summary>Who runs what.</summary>
public sealed class SystemRegister(IDocumentStore store)
{
    private const string Container = "register";
    private const string Partition = "portfolio";

    public static DocumentKey KeyOf(string municipality) => new(Container, Partition, municipality);

    public async Task<Portfolio> PortfolioOfAsync(string municipality, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Portfolio>(KeyOf(municipality), cancellationToken))?.Content
        ?? new Portfolio { Municipality = municipality };

    /// <summary>Municipality code to the ones of <paramref name="products"/> that it runs or has run.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> WhoKnowsAsync(
        IReadOnlyCollection<string> products,
        CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (products.Count == 0)
            return known;
        await foreach (var portfolio in store.QueryAllAsync<Portfolio>(new DocumentQuery(Container, Partition, PageSize: 500), cancellationToken))
        {
            if (portfolio.Content.KnownOf(products) is { Count: > 0 } shared)
                known[portfolio.Content.Municipality] = shared;
        }

        return known;
    }
}
