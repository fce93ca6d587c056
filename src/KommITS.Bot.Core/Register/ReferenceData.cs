namespace KommITS.Bot.Core.Register;

/// <summary>
/// The municipalities and products that the bot knows, held in memory. What the committee changes in the catalogue is seen here at once by all who ask;
/// a list that was taken before stays as it was.
/// </summary>
public sealed class ReferenceData
{
    private volatile Snapshot _now;

    public ReferenceData(IReadOnlyList<Municipality> municipalities, IReadOnlyList<Product> products)
    {
        BuiltInMunicipalities = municipalities;
        BuiltInProducts = products;
        BuiltInKinds = [.. products.Select(product => product.Kind).DistinctBy(kind => kind.Id)];
        _now = new Snapshot(municipalities, products, [], new Dictionary<string, string>(), new KindList(BuiltInKinds, new Dictionary<string, IReadOnlyList<string>>()));
    }

    public IReadOnlyList<Municipality> Municipalities => _now.Municipalities;

    /// <summary>Those that the society knows: neither proposed ones nor those that were merged into another.</summary>
    public IReadOnlyList<Product> Products => _now.Products;

    /// <summary>Typed by members, and not yet looked at by the committee. They are found by their id and are part of no list.</summary>
    public IReadOnlyList<Product> Proposed => _now.Proposed;

    /// <summary>In the order of the products' file, and then those that the committee has added.</summary>
    public IReadOnlyList<SystemKind> Kinds => _now.Kinds;

    internal IReadOnlyList<Municipality> BuiltInMunicipalities { get; }

    internal IReadOnlyList<Product> BuiltInProducts { get; }

    internal IReadOnlyList<SystemKind> BuiltInKinds { get; }

    public Municipality? FindMunicipality(string? code) => code is null ? null : _now.MunicipalitiesByCode.GetValueOrDefault(code);

    /// <summary>The municipality itself, or the one that it is part of now, through however many mergers.</summary>
    public Municipality StandingFor(Municipality municipality)
    {
        var now = _now;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var standing = now.MunicipalitiesByCode.GetValueOrDefault(municipality.Code, municipality);
        while (seen.Add(standing.Code) && standing.MergedInto is { } into && now.MunicipalitiesByCode.GetValueOrDefault(into) is { } next)
            standing = next;
        return standing;
    }

    /// <summary>A product that was merged into another gives that other one.</summary>
    public Product? FindProduct(string id) => _now.ProductsById.GetValueOrDefault(_now.Merged.GetValueOrDefault(id, id));

    public SystemKind? FindKind(string id) => _now.KindsById.GetValueOrDefault(id);

    /// <summary>What the kind was called before.</summary>
    internal IReadOnlyList<string> FormerNamesOf(SystemKind kind) => _now.FormerKindNames.GetValueOrDefault(kind.Id, []);

    /// <param name="merged">Product id to the id of the one it was merged into, which is itself not merged.</param>
    internal void Become(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<Product> products,
        IReadOnlyList<Product> proposed,
        IReadOnlyDictionary<string, string> merged,
        KindList kinds) =>
        _now = new Snapshot(municipalities, products, proposed, merged, kinds);

    private sealed class Snapshot(
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<Product> products,
        IReadOnlyList<Product> proposed,
        IReadOnlyDictionary<string, string> merged,
        KindList kinds)
    {
        public IReadOnlyList<Municipality> Municipalities { get; } = municipalities;

        public IReadOnlyList<Product> Products { get; } = products;

        public IReadOnlyList<Product> Proposed { get; } = proposed;

        public IReadOnlyDictionary<string, string> Merged { get; } = merged;

        public IReadOnlyList<SystemKind> Kinds { get; } = AllOf(kinds, products);

        public IReadOnlyDictionary<string, IReadOnlyList<string>> FormerKindNames { get; } = kinds.FormerNames;

        public Dictionary<string, Municipality> MunicipalitiesByCode { get; } = municipalities.ToDictionary(one => one.Code, StringComparer.Ordinal);

        public Dictionary<string, Product> ProductsById { get; } = products.Concat(proposed).ToDictionary(product => product.Id, StringComparer.Ordinal);

        public Dictionary<string, SystemKind> KindsById { get; } =
            AllOf(kinds, products).ToDictionary(kind => kind.Id, StringComparer.Ordinal);

        private static SystemKind[] AllOf(KindList kinds, IReadOnlyList<Product> products) =>
            [.. kinds.Kinds.Concat(products.Select(product => product.Kind)).DistinctBy(kind => kind.Id)];
    }
}

/// <param name="FormerNames">Id of a kind to what it was called before.</param>
internal sealed record KindList(IReadOnlyList<SystemKind> Kinds, IReadOnlyDictionary<string, IReadOnlyList<string>> FormerNames);
