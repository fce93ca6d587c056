using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>The finder over the products as they are now: made anew, some milliseconds' work, when the catalogue has changed, and else the same.</summary>
internal sealed class CurrentProducts(ReferenceData reference)
{
    private volatile Made? _made;

    public ProductFinder Finder => Current.Finder;

    public ProductIndex Index => Current.Index;

    private Made Current
    {
        get
        {
            var products = reference.Products;
            if (_made is { } made && ReferenceEquals(made.From, products))
                return made;
            var index = new ProductIndex(reference);
            return _made = new Made(products, index, new ProductFinder(index));
        }
    }

    private sealed record Made(IReadOnlyList<Product> From, ProductIndex Index, ProductFinder Finder);
}
