using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Language;

namespace KommITS.Bot.Core.Tests.Register.Importing;

public sealed class ImportReaderTests
{
    private const string Lekeberg = "1814";
    private static readonly ImportReader Reader = new(LanguageFixture.Data, LanguageFixture.Get<IMunicipalityNames>());

    [Theory]
    [InlineData("Sedan;Driftform;SYSTEM\n2019;molntjänst;Raindance")]
    [InlineData("product,since,hosting\nRaindance,2019,cloud")]
    [InlineData("Kommun;System;Sedan;Drift\nLekeberg;Raindance;2019;SaaS")]
    public void Columns_are_found_by_their_heads_in_any_order_and_language(string text)
    {
        var edit = Assert.Single(Read(text).Edits);
        var usage = edit.ApplyTo(null)!;
        Assert.Equal(("raindance", 2019, Hosting.Saas), (usage.Product, usage.Since, usage.Hosting));
    }

    [Theory]
    [InlineData("Raindance\nTreserva\nLifecare", 3)]
    [InlineData("Raindance;2019\nTreserva;2014", 2)]
    public void Without_a_head_the_first_column_is_the_system(string text, int count)
    {
        var reading = Read(text);
        Assert.Equal((count, 0), (reading.Edits.Count, reading.ProblemCount));
    }

    [Fact]
    public void Every_fault_is_told_with_its_row_and_the_other_rows_stand()
    {
        var reading = Read(
            "System;Status;Sedan;Kvartal;Nöjdhet;Kommun\nRaindance;i drift;tjugo;;;\nTreserva;okej;;;;\nLifecare;;;3;;\nW3D3;;;;9;\n;;2019;;;\nCombine;;;;;Umeå\nViva;i drift;2019;;4 av 5;Lekeberg\nviva;;;;;");
        Assert.Equal(["viva"], reading.Edits.Select(edit => edit.Product.Split('-')[0]));
        Assert.Equal(
            [
                (2, ImportProblemKind.BadYear), (3, ImportProblemKind.UnknownStatus), (4, ImportProblemKind.QuarterWithoutYear), (5, ImportProblemKind.BadGrade),
                (6, ImportProblemKind.NoName), (7, ImportProblemKind.OtherMunicipality), (9, ImportProblemKind.Twice),
            ],
            reading.Problems.Select(problem => (problem.Row, problem.Kind)));
    }

    [Fact]
    public void An_unknown_name_is_a_proposal_and_a_cell_that_says_nothing_changes_nothing()
    {
        var reading = Read("System;Sedan\nFoobar Plus;2021\nRaindance;");
        Assert.Equal("Foobar Plus", Assert.Single(reading.Names).Name);
        Assert.Equal(new Usage { Product = "raindance", Since = 2012 }, reading.Edits[1].ApplyTo(new Usage { Product = "raindance", Since = 2012 }));
    }

    [Fact]
    public void Ten_thousand_rows_of_one_municipality_end_at_what_its_register_holds()
    {
        var reading = Read("System\n" + string.Join('\n', Enumerable.Range(1, 10_000).Select(number => $"Product {number}")));
        Assert.Equal((Portfolio.MaxUsages, 10_000 - Portfolio.MaxUsages, ImportReading.MaxProblems), (reading.Edits.Count, reading.ProblemCount, reading.Problems.Count));
    }

    private static ImportReading Read(string text) => Reader.Read(TextTable.Read(text), Lekeberg, SystemContacts.None);
}
