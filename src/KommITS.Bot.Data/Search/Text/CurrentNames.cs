using KommITS.Bot.Core.Register;

namespace KommITS.Bot.Data.Search.Text;

/// <summary>The names as the catalogue has them now: made anew when it has changed, and else the same.</summary>
internal sealed class CurrentNames(ReferenceData reference)
{
    private volatile Made? _made;

    public ProperNames Now()
    {
        var products = reference.Products;
        if (_made is { } made && ReferenceEquals(made.From, products))
            return made.Names;
        var names = new ProperNames(
        [
            .. reference.Municipalities.Select(municipality => municipality.Name),
            .. products.Where(product => !product.NameIsAmbiguous).Select(product => product.Name),
        ]);
        _made = new Made(products, names);
        return names;
    }

    private sealed record Made(IReadOnlyList<Product> From, ProperNames Names);
}
