using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Language;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Exporting;

public sealed class ExportFileTests
{
    private const string Attack = "=cmd|' /C calc'!A0";

    /// <summary>Two are called Bo, and the contact of Treserva has left.</summary>
    private static readonly SystemContacts Contacts = new(
    [
        new Member { Id = "alva", Name = "Alva Exempel", Email = "alva@lekeberg.se" },
        new Member { Id = "bo", Name = "Bo Exempel", Email = "bo@lekeberg.se" },
        new Member { Id = "bo2", Name = "bo exempel", Email = "bo2@lekeberg.se" },
    ]);

    private static readonly Portfolio Portfolio = new()
    {
        Municipality = "1814",
        Usages =
        [
            new Usage
            {
                Product = "raindance", Since = 2019, ReplacementYear = 2028, ReplacementQuarter = 3, ReplacedBy = "unit4-erp-agresso", Hosting = Hosting.Saas, Satisfaction = 4, Contact = "alva", Note = "gäller åäö; och \"mer\"",
                VerifiedAt = Instant.FromUtc(2026, 5, 1, 0, 0),
            },
            new Usage { Product = "w3d3", Status = UsageStatus.Ended, Until = 2022, Contact = "bo", Note = Attack },
            new Usage { Product = "lifecare", Status = UsageStatus.Planned, Hosting = Hosting.Partner, Contact = "bo2", Note = "-1+1" },
            new Usage { Product = "treserva", Status = UsageStatus.PhasingOut, Hosting = Hosting.Own, Contact = "gone", Note = "@sum" },
        ],
    };

    public static TheoryData<string, bool> Ways => new() { { "sv", false }, { "sv", true }, { "en", false }, { "en", true } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_export_is_imported_again_with_nothing_changed(string language, bool asWorkbook)
    {
        var table = ExportTable.Of(LanguageFixture.Data, [Portfolio], language, withSecurity: true, "Exporterat", Contacts);
        var reading = new ImportReader(LanguageFixture.Data, LanguageFixture.Get<IMunicipalityNames>())
            .Read(TableFile.Read(asWorkbook ? ExportFile.Workbook(table) : ExportFile.Csv(table)), "1814", Contacts);
        Assert.Empty(reading.Problems);
        Assert.Equal(4, reading.Edits.Count);
        Assert.Equal(["", "Alva Exempel", "bo2@lekeberg.se", "bo@lekeberg.se"], table.Rows.Select(row => row[12]).Order(StringComparer.Ordinal));
        Assert.All(reading.Edits, edit =>
            Assert.Equal(PortfolioOutcome.Unchanged, edit.On(Portfolio, "alva", Instant.FromUtc(2026, 11, 23, 0, 0), UsageSource.Import).Outcome));
    }

    [Theory]
    [InlineData("sv", "System")]
    [InlineData("en", "Systems")]
    public void A_workbooks_sheet_is_named_by_what_it_holds(string language, string name)
    {
        using var workbook = new MemoryStream(ExportFile.Workbook(ExportTable.Of(LanguageFixture.Data, [Portfolio], language, withSecurity: true, "", Contacts)));
        Assert.Equal([name], MiniExcelLibs.MiniExcel.GetSheetNames(workbook));
    }

    [Fact]
    public void Csv_opens_right_in_swedish_excel_and_no_cell_is_a_formula()
    {
        var content = ExportFile.Csv(ExportTable.Of(LanguageFixture.Data, [Portfolio], "sv", withSecurity: true, "Exporterat av Alva", Contacts));
        Assert.Equal([0xEF, 0xBB, 0xBF], content[..3]);
        var text = System.Text.Encoding.UTF8.GetString(content);
        Assert.Contains("Kommun;System;", text, StringComparison.Ordinal);
        Assert.Contains($"'{Attack}", text, StringComparison.Ordinal);
        Assert.Contains("# Exporterat av Alva", text, StringComparison.Ordinal);
        Assert.All(TextTable.Read(text[1..]).Rows.SelectMany(row => row.Cells), cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..], cell));
        Assert.All(
            TableFile.Read(ExportFile.Workbook(ExportTable.Of(LanguageFixture.Data, [Portfolio], "sv", withSecurity: true, "", Contacts))).Rows.SelectMany(row => row.Cells),
            cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..], cell));
    }

    [Fact]
    public void Security_products_and_unsorted_ones_stay_at_home()
    {
        var security = LanguageFixture.Data.Products.First(product => product.Kind.IsSecurity);
        var portfolio = Portfolio with { Usages = [new Usage { Product = security.Id }, new Usage { Product = "raindance" }, new Usage { Product = "foobar-plus" }] };
        Assert.Equal(3, ExportTable.Of(LanguageFixture.Data, [portfolio], "sv", withSecurity: true, "", Contacts).Rows.Count);
        Assert.Equal("Raindance", Assert.Single(ExportTable.Of(LanguageFixture.Data, [portfolio], "sv", withSecurity: false, "", Contacts).Rows)[1]);
    }
}
