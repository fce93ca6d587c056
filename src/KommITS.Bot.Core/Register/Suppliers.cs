namespace KommITS.Bot.Core.Register;

/// <summary>Who supplies a product, read from the register's words: "Mercell (tidigare Visma)", "SKR/Sokigo m.fl.", "Nordic Peak m.fl. (öppen källkod)".</summary>
public static class Suppliers
{
    private const string Former = "tidigare ";
    private const string OpenSource = "öppen källkod";

    /// <summary>The names of those who supply it today.</summary>
    public static IReadOnlyList<string> Of(Product product)
    {
        var (outside, inside) = Split(product.Supplier);
        var names = Parts(outside.Replace(" m.fl.", "", StringComparison.Ordinal));
        return inside == OpenSource ? [.. names, OpenSource] : names;
    }

    /// <summary>Other names of the supplier: former ones, and what people still say ("Tieto").</summary>
    public static IReadOnlyList<string> FormerOf(Product product)
    {
        var (_, inside) = Split(product.Supplier);
        return inside.StartsWith(Former, StringComparison.Ordinal) ? Parts(inside[Former.Length..])
            : inside.Length > 0 && char.IsUpper(inside[0]) && !inside.Contains(' ', StringComparison.Ordinal) ? [inside]
            : [];
    }

    /// <summary>Whether the supplier of that name, or a part of it ("Tietoevry" of "Tietoevry Education"), supplies the product.</summary>
    public static bool Supplies(string supplier, Product product) => Of(product).Any(name =>
        name.Equals(supplier, StringComparison.OrdinalIgnoreCase) || name.StartsWith(supplier + " ", StringComparison.OrdinalIgnoreCase));

    private static (string Outside, string Inside) Split(string supplier)
    {
        var open = supplier.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? (supplier, "") : (supplier[..open].Trim(), supplier[(open + 1)..].TrimEnd(')', ' '));
    }

    private static string[] Parts(string names) => names.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
