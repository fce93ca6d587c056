using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding;

/// <summary>
/// The whole register at one moment, arranged for questions. Never changed: <see cref="With"/> makes the next one, so that who holds one reads without locks.
/// </summary>
public sealed class RegisterIndex
{
    private readonly Dictionary<string, Portfolio> _portfolios;
    private readonly Dictionary<string, UsageHit[]> _byProduct;

    private RegisterIndex(ReferenceData reference, Dictionary<string, Portfolio> portfolios, Dictionary<string, UsageHit[]> byProduct)
    {
        Reference = reference;
        _portfolios = portfolios;
        _byProduct = byProduct;
    }

    public ReferenceData Reference { get; }

    /// <summary>Those that have told anything.</summary>
    public IReadOnlyCollection<Portfolio> Portfolios => _portfolios.Values;

    public static RegisterIndex Of(ReferenceData reference, IEnumerable<Portfolio> portfolios)
    {
        var byMunicipality = portfolios.ToDictionary(portfolio => portfolio.Municipality, StringComparer.Ordinal);
        var byProduct = byMunicipality.Values
            .SelectMany(portfolio => portfolio.Usages.Select(usage => new UsageHit(portfolio.Municipality, usage)))
            .GroupBy(hit => hit.Usage.Product, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        return new RegisterIndex(reference, byMunicipality, byProduct);
    }

    public RegisterIndex With(Portfolio changed)
    {
        var portfolios = new Dictionary<string, Portfolio>(_portfolios, StringComparer.Ordinal);
        var touched = (portfolios.GetValueOrDefault(changed.Municipality)?.Usages ?? []).Concat(changed.Usages).Select(usage => usage.Product).Distinct();
        portfolios[changed.Municipality] = changed;
        var byProduct = new Dictionary<string, UsageHit[]>(_byProduct, StringComparer.Ordinal);
        foreach (var product in touched)
            byProduct[product] = [.. Others(product, changed.Municipality), .. Own(changed, product)];
        return new RegisterIndex(Reference, portfolios, byProduct);
    }

    /// <summary>An empty one where nothing was ever told.</summary>
    public Portfolio PortfolioOf(string municipality) =>
        _portfolios.GetValueOrDefault(municipality) ?? new Portfolio { Municipality = municipality };

    /// <summary>Every use of the product, of any status, in no particular order.</summary>
    public IReadOnlyList<UsageHit> UsesOf(string product) => _byProduct.GetValueOrDefault(product) ?? [];

    /// <summary>Municipality code to the ones of <paramref name="products"/> that it runs or has run.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> WhoKnows(IReadOnlyCollection<string> products) => products.Distinct()
        .SelectMany(UsesOf)
        .Where(hit => hit.Usage.Status != UsageStatus.Planned)
        .GroupBy(hit => hit.Municipality, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(hit => hit.Usage.Product)], StringComparer.Ordinal);

    private IEnumerable<UsageHit> Others(string product, string municipality) =>
        UsesOf(product).Where(hit => hit.Municipality != municipality);

    private static IEnumerable<UsageHit> Own(Portfolio portfolio, string product) =>
        portfolio.Usages.Where(usage => usage.Product == product).Select(usage => new UsageHit(portfolio.Municipality, usage));
}
