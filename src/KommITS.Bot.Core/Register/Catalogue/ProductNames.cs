using System.Runtime.CompilerServices;
using KommITS.Bot.Core.Language.Names;
using KommITS.Bot.Core.Language.Names.Products;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>Resolves a text that is meant as one product's name: in a file's column, or in a form. Proposed products are found too.</summary>
public sealed class ProductNames
{
    private const int Offered = 4;
    private const int ShortestPart = 4;
    private static readonly ConditionalWeakTable<IReadOnlyList<Product>, ProductNames> Made = [];

    private readonly ILookup<string, Product> _names;
    private readonly ReferenceData _reference;

    private ProductNames(ReferenceData reference)
    {
        _reference = reference;
        _names = reference.Products.SelectMany(product => NamesOf(product).Select(name => (Key: KeyOf(name), Product: product)))
            .Distinct().ToLookup(name => name.Key, name => name.Product, StringComparer.Ordinal);
    }

    /// <summary>Over the products as they are now; made once for each version of them.</summary>
    public static ProductNames Of(ReferenceData reference) => Made.GetValue(reference.Products, _ => new ProductNames(reference));

    /// <summary>Those that have this very name: none, one, or several that share it.</summary>
    public IReadOnlyList<Product> Find(string name)
    {
        var key = KeyOf(name);
        return [.. _names[key].Concat(_reference.Proposed.Where(product => KeyOf(product.Name) == key))];
    }

    /// <summary>Those whose name is a slip away, or which the text is a part of (a supplier's name): at most four, the nearest first.</summary>
    public IReadOnlyList<Product> Closest(string name)
    {
        var key = KeyOf(name);
        return key.Length < ShortestPart - 1 ? [] :
        [
            .. _names.Select(named => (Distance: Distance(key, named.Key), named)).Where(near => near.Distance is not null)
                .OrderBy(near => near.Distance).SelectMany(near => near.named).Distinct().Take(Offered),
        ];
    }

    /// <summary>A new name's id, which no other product has.</summary>
    public ProposedName Propose(string name)
    {
        var slug = ProductIds.Slug(name);
        var id = slug.Length > ProductCatalogue.MaxName ? slug[..ProductCatalogue.MaxName] : slug;
        return new ProposedName(_reference.FindProduct(id) is { IsProposed: false } ? $"{id}-x" : id, name.Trim());
    }

    private static int? Distance(string key, string name)
    {
        var allowed = Math.Min(key.Length, name.Length) switch { < 6 => 1, < 9 => 1, _ => 2 };
        var found = key.Length < ShortestPart ? allowed + 1 : EditDistance.Within(key, name, allowed);
        if (found <= allowed)
            return found;
        return key.Length >= ShortestPart - 1 && (name.StartsWith(key, StringComparison.Ordinal) || (name.Length >= ShortestPart && key.StartsWith(name, StringComparison.Ordinal))) ? 3 : null;
    }

    private static IEnumerable<string> NamesOf(Product product) =>
        NameVariants.Of(product.Name).Concat(product.Aliases).Concat(product.AmbiguousAliases).Append(product.Id);

    private static string KeyOf(string name) => NameKey.Of(name).Folded;
}
