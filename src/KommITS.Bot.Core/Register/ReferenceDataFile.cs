using System.Globalization;
using CsvHelper;
using KommITS.Bot.Core.Language.Text;

namespace KommITS.Bot.Core.Register;

/// <summary>Reads the municipalities and products that are built into the bot.</summary>
public static class ReferenceDataFile
{
    /// <summary>How ambiguous_aliases says that the product's own name is an ordinary word.</summary>
    private const string TheNameItself = "(produktnamnet)";

    public static ReferenceData Load() => new(Municipalities(), Products());

    private static List<Municipality> Municipalities()
    {
        using var csv = Open("Register/Data/municipalities.csv");
        var municipalities = new List<Municipality>();
        while (csv.Read())
            municipalities.Add(Municipality(csv));
        return municipalities;
    }

    private static Municipality Municipality(CsvReader csv) => new(
        Text(csv, "code"),
        Text(csv, "name"),
        Text(csv, "county_code"),
        Text(csv, "county"),
        csv.GetField<int>("population"),
        csv.GetField<int>("population_year"),
        Text(csv, "group_code"),
        Text(csv, "group_name"),
        Text(csv, "domain"),
        csv.GetField<double>("lat"),
        csv.GetField<double>("lon"));

    private static List<Product> Products()
    {
        using var csv = Open("Register/Data/systems.csv");
        var ids = new ProductIds();
        var products = new List<Product>();
        while (csv.Read())
            products.Add(Product(csv, ids));
        return products;
    }

    private static Product Product(CsvReader csv, ProductIds ids)
    {
        var name = Text(csv, "product");
        var ambiguous = Parts(Text(csv, "ambiguous_aliases"));
        var nameIsAmbiguous = ambiguous.Remove(TheNameItself);
        var aliases = Parts(Text(csv, "aliases")).Except(ambiguous, StringComparer.OrdinalIgnoreCase).ToList();
        return new Product(ids.Make(name), name, Text(csv, "supplier"), Kind(csv), aliases, ambiguous, nameIsAmbiguous);
    }

    private static SystemKind Kind(CsvReader csv) => new(ProductIds.Slug(Text(csv, "kind_sv")), Text(csv, "kind_sv"), Text(csv, "kind_en"));

    private static CsvReader Open(string name)
    {
        var csv = new CsvReader(EmbeddedFile.Open(name), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        return csv;
    }

    private static string Text(CsvReader csv, string column) => csv.GetField(column)?.Trim().Normalize() ?? "";

    private static List<string> Parts(string field) =>
        [.. field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
