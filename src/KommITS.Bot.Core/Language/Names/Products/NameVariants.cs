namespace KommITS.Bot.Core.Language.Names.Products;

/// <summary>
/// The names that a product's written name contains: "Unit4 ERP (Agresso)" is also Unit4 ERP and Agresso, "Jitsi / Element (Matrix)" also each of its parts.
/// What stands in parentheses in small letters explains the product ("äldre", "fastighet/befolkning") and is no name.
/// </summary>
internal static class NameVariants
{
    private const int Shortest = 3;

    public static IEnumerable<string> Of(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.LastIndexOf(')');
        var outside = open < 0 ? name : name[..open].Trim();
        var inside = open < 0 || close < open ? "" : name[(open + 1)..close];
        return new[] { name, outside }
            .Concat(outside.Split(" / ", StringSplitOptions.TrimEntries))
            .Concat(inside.Split('/', StringSplitOptions.TrimEntries).Where(part => part.Length >= Shortest && char.IsUpper(part[0])))
            .Where(variant => variant.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
