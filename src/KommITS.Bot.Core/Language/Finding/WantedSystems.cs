using System.Text.Json.Serialization;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Finding;

/// <summary>Which systems a question is about: some products, or all of a supplier's, of a kind, or of both; none of it means all.</summary>
/// <param name="Products">Product ids.</param>
/// <param name="Kind">Kind id.</param>
public sealed record WantedSystems(IReadOnlyList<string> Products, string? Supplier = null, string? Kind = null)
{
    public static WantedSystems All { get; } = new([]);

    [JsonIgnore]
    public bool IsAll => Products.Count == 0 && Supplier is null && Kind is null;

    [JsonIgnore]
    internal bool IsWhole => Products is not null && Products.All(product => product is not null);

    public static WantedSystems OfKind(string kind) => new([], Kind: kind);

    public static WantedSystems Of(params IReadOnlyList<string> products) => new(products);

    /// <summary>The products that are meant; what a forged card makes up is not among them.</summary>
    public IReadOnlyList<Product> In(ReferenceData reference) => Products.Count > 0
        ? [.. Products.Distinct().Select(reference.FindProduct).OfType<Product>()]
        : [.. reference.Products.Where(product => (Kind is null || product.Kind.Id == Kind) && (Supplier is null || Suppliers.Supplies(Supplier, product)))];
}
