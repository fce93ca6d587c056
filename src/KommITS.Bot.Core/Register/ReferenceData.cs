namespace KommITS.Bot.Core.Register;

/// <summary>The municipalities and products that the bot knows, held in memory.</summary>
public sealed class ReferenceData
{
    private readonly Dictionary<string, Municipality> _municipalities;
    private readonly Dictionary<string, Product> _products;
    private readonly Dictionary<string, SystemKind> _kinds;

    public ReferenceData(IReadOnlyList<Municipality> municipalities, IReadOnlyList<Product> products)
    {
        Municipalities = municipalities;
        Products = products;
        _municipalities = municipalities.ToDictionary(municipality => municipality.Code, StringComparer.Ordinal);
        _products = products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        Kinds = [.. products.Select(product => product.Kind).Distinct()];
        _kinds = Kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<Product> Products { get; }

    /// <summary>In the order of the products' file.</summary>
    public IReadOnlyList<SystemKind> Kinds { get; }

    public Municipality? FindMunicipality(string? code) => code is null ? null : _municipalities.GetValueOrDefault(code);

    public Product? FindProduct(string id) => _products.GetValueOrDefault(id);

    public SystemKind? FindKind(string id) => _kinds.GetValueOrDefault(id);
}
