using System.Globalization;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Exporting;

/// <summary>A table to take out: the register's facts in columns that an import knows, or another feature's list.</summary>
/// <param name="Name">Of what is in it, in the reader's language: a workbook's sheet has it.</param>
/// <param name="Remark">Who made it and when: the last line of it.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows, string Remark)
{
    private static readonly string[] Swedish =
        ["Kommun", "System", "Systemtyp", "Leverantör", "Status", "Sedan", "Slut", "Byts år", "Kvartal", "Ersätts av", "Drift", "Nöjdhet", "Kontakt", "Anteckning", "Bekräftat"];

    private static readonly string[] English =
        ["Municipality", "System", "Kind", "Supplier", "Status", "Since", "Ended", "Replacement year", "Quarter", "Replaced by", "Hosting", "Satisfaction", "Contact", "Note", "Confirmed"];

    /// <summary>In the order of municipalities, kinds and names. A product that nobody has sorted is left out where security products are, since it may be one.</summary>
    /// <param name="contacts">Whose names are in it: nobody's, where it goes outside their municipality.</param>
    public static ExportTable Of(
        ReferenceData reference, IEnumerable<Portfolio> portfolios, string language, bool withSecurity, string remark, SystemContacts contacts)
    {
        var rows =
            from portfolio in portfolios
            let municipality = reference.FindMunicipality(portfolio.Municipality)?.Name ?? portfolio.Municipality
            from usage in portfolio.Usages
            let product = reference.FindProduct(usage.Product)
            where withSecurity || product is { Kind.IsSecurity: false, IsProposed: false }
            orderby municipality, product?.Kind.Name(language), product?.Name ?? usage.Product
            select RowOf(reference, municipality, usage, product, language, contacts);
        return new ExportTable(language == "en" ? "Systems" : "System", language == "en" ? English : Swedish, [.. rows], $"# {remark}");
    }

    private static IReadOnlyList<string> RowOf(ReferenceData reference, string municipality, Usage usage, Product? product, string language, SystemContacts contacts) =>
    [
        municipality,
        product?.Name ?? usage.Product,
        product?.Kind.Name(language) ?? "",
        product?.Supplier ?? "",
        Status(usage.Status, language),
        Text(usage.Since),
        Text(usage.Until),
        Text(usage.ReplacementYear),
        Text(usage.ReplacementQuarter),
        usage.ReplacedBy is { } next ? reference.FindProduct(next)?.Name ?? next : "",
        Hosted(usage.Hosting, language),
        Text(usage.Satisfaction),
        contacts.CellOf(usage.Contact),
        (usage.Note ?? "").ReplaceLineEndings(" "),
        usage.VerifiedAt?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Status(UsageStatus status, string language) => (status, language) switch
    {
        (UsageStatus.InUse, "en") => "in use",
        (UsageStatus.InUse, _) => "i drift",
        (UsageStatus.Planned, "en") => "planned",
        (UsageStatus.Planned, _) => "planerat",
        (UsageStatus.PhasingOut, "en") => "phasing out",
        (UsageStatus.PhasingOut, _) => "fasas ut",
        (_, "en") => "ended",
        _ => "avslutat",
    };

    private static string Hosted(Hosting? hosting, string language) => (hosting, language) switch
    {
        (null, _) => "",
        (Hosting.Own, "en") => "own operation",
        (Hosting.Own, _) => "egen drift",
        (Hosting.Partner, _) => "partner",
        _ => "SaaS",
    };

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
