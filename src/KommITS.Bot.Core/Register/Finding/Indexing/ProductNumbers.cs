namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>Numbers of the products that count when municipalities are compared: those that are known, and not for security.</summary>
internal sealed class ProductNumbers
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Product[] _products;
    private readonly int[] _kinds;

    public ProductNumbers(ReferenceData reference)
    {
        // The products first: the catalogue may change in between, and a kind that a product has is never taken away.
        _products = [.. reference.Products.Where(product => !product.Kind.IsSecurity)];
        var all = reference.Kinds;
        var kinds = all.Index().ToDictionary(kind => kind.Item.Id, kind => kind.Index, StringComparer.Ordinal);
        _kinds = [.. _products.Select(product => kinds[product.Kind.Id])];
        _numbers = _products.Index().ToDictionary(product => product.Item.Id, product => product.Index, StringComparer.Ordinal);
        Kinds = all.Count;
    }

    public int Count => _products.Length;

    public int Kinds { get; }

    /// <returns>-1: it has none.</returns>
    public int NumberOf(string product) => _numbers.GetValueOrDefault(product, -1);

    public Product this[int number] => _products[number];

    public int KindOf(int number) => _kinds[number];
}
