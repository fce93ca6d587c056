namespace KommITS.Bot.Core.Register.Finding.Indexing;

/// <summary>Numbers of the products that count when municipalities are compared: those that are known, and not for security.</summary>
internal sealed class ProductNumbers
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Product[] _products;
    private readonly int[] _kinds;

    public ProductNumbers(ReferenceData reference)
    {
        var kinds = reference.Kinds.Index().ToDictionary(kind => kind.Item, kind => kind.Index);
        _products = [.. reference.Products.Where(product => !product.Kind.IsSecurity)];
        _kinds = [.. _products.Select(product => kinds[product.Kind])];
        _numbers = _products.Index().ToDictionary(product => product.Item.Id, product => product.Index, StringComparer.Ordinal);
        Kinds = reference.Kinds.Count;
    }

    public int Count => _products.Length;

    public int Kinds { get; }

    /// <returns>-1: it has none.</returns>
    public int NumberOf(string product) => _numbers.GetValueOrDefault(product, -1);

    public Product this[int number] => _products[number];

    public int KindOf(int number) => _kinds[number];
}
