using System.Collections.Frozen;
using KommITS.Bot.Core.Language.Text;
using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>Products by every name, alias and former name. Where two products share one, the unambiguous use of it comes first.</summary>
internal sealed class ProductIndex
{
    private readonly FrozenDictionary<string, ProductName> _names;
    private readonly FrozenSet<string> _ordinary;
    private readonly Beginnings _beginnings;
    private readonly ILookup<char, ProductName> _correctable;

    public ProductIndex(ReferenceData data)
    {
        _ordinary = EmbeddedFile.Lines("Language/Names/Data/ordinary-words.txt").ToFrozenSet(StringComparer.Ordinal);
        _names = data.Products.SelectMany(Names).Concat(LoneSuppliers(data))
            .GroupBy(name => name.Folded, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, Merge, StringComparer.Ordinal);
        _beginnings = new Beginnings(_names.Keys);
        _correctable = _names.Values.Where(name => !name.IsAmbiguous && name.Folded.Length >= 6).ToLookup(name => name.Folded[0]);
    }

    public ProductName? Find(NameKey key) => _names.GetValueOrDefault(key.Folded);

    public bool MayBeAt(IReadOnlyList<Token> tokens, int at) => _beginnings.MayBeAt(tokens, at);

    public bool IsOrdinary(string words) => _ordinary.Contains(words);

    /// <summary>Names that begin with the same letter and are long enough to recognise misspelt.</summary>
    public IEnumerable<ProductName> Correctable(char first) => _correctable[first];

    private IEnumerable<ProductName> Names(Product product) =>
        NameVariants.Of(product.Name).Select(name => Make(product, name, product.NameIsAmbiguous))
            .Concat(product.Aliases.Select(alias => Make(product, alias, false)))
            .Concat(product.AmbiguousAliases.Select(alias => Make(product, alias, true)));

    private static ProductName Merge(IEnumerable<ProductName> same) =>
        same.OrderBy(name => name.IsAmbiguous).First() with { IsOneWord = same.All(name => name.IsOneWord) };

    /// <summary>A supplier's name stands for its product when the product is called after it and is the supplier's only one.</summary>
    private IEnumerable<ProductName> LoneSuppliers(ReferenceData data) =>
        from product in data.Products
        let supplier = product.Supplier.Split('(')[0].Trim()
        where supplier.Length > 2 && product.Name.StartsWith(supplier + " ", StringComparison.OrdinalIgnoreCase)
            && data.Products.Count(other => other.Supplier.StartsWith(supplier, StringComparison.OrdinalIgnoreCase)) == 1
        select Make(product, supplier, false);

    private ProductName Make(Product product, string name, bool isAmbiguous)
    {
        var tokens = TokenText.Read(name).Tokens;
        var key = NameKey.Of(tokens);
        var words = string.Join(' ', tokens.Select(token => token.Lower));
        return new ProductName(product, name, key.Lower, key.Folded, isAmbiguous || _ordinary.Contains(words), tokens.Count == 1);
    }
}
