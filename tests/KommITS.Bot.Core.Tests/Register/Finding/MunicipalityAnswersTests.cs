using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using static KommITS.Bot.Core.Tests.Register.Finding.Told;

namespace KommITS.Bot.Core.Tests.Register.Finding;

/// <summary>What one municipality runs, two side by side, and how common products are.</summary>
public sealed class MunicipalityAnswersTests
{
    private static readonly RegisterView View = Told.View(
        By(Lekeberg, Left("unit4-erp-agresso", "raindance"), Runs("lifecare"), Plans("heroma"), Runs("stratsys"), Replaces("raindance", 2027, 3)),
        By(Umea, Replaces("raindance", 2029), Runs("hypergene"), Runs("treserva"), Runs("platina")),
        By(Habo, Runs("raindance"), Runs("heroma")),
        By(Orebro, Runs("raindance"), Plans("hypergene")));

    [Theory]
    [InlineData(null, "raindance stratsys unit4-erp-agresso heroma lifecare")]
    [InlineData("ekonomisystem", "raindance stratsys unit4-erp-agresso")]
    [InlineData("bibliotekssystem", "")]
    [InlineData("no-such-kind", "")]
    public void What_one_runs_is_by_kind_what_runs_first(string? kind, string expected)
    {
        var systems = View.SystemsOf(Lekeberg, kind);
        Assert.Equal(expected, string.Join(' ', systems.Usages.Select(usage => usage.Product)));
        Assert.True(systems.HasTold);
    }

    [Fact]
    public void Who_has_told_nothing_is_said_to_have_told_nothing() => Assert.False(View.SystemsOf(HaboOfUppsala).HasTold);

    [Fact]
    public void Habo_is_not_Håbo()
    {
        Assert.Equal(["heroma", "raindance"], View.SystemsOf(Habo).Usages.Select(usage => usage.Product).Order());
        Assert.Empty(View.SystemsOf(HaboOfUppsala).Usages);
    }

    [Fact]
    public void Two_side_by_side_shared_only_one_and_only_the_other_by_kind()
    {
        var comparison = View.Compare(Lekeberg, Umea);
        Assert.Equal(
            [
                "ekonomisystem: raindance | stratsys | hypergene | False",
                "hr-och-lonesystem:  | heroma |  | False",
                "vard-och-omsorgssystem:  | lifecare | treserva | True",
                "dokument-och-arendehantering:  |  | platina | False",
            ],
            comparison.Kinds.Select(Line));
        Assert.Equal((1, 3, 3), (comparison.Shared, comparison.OnlyFirst, comparison.OnlySecond));
        Assert.Equal((2027, 2029), (comparison.Kinds[0].Shared[0].First.ReplacementYear, comparison.Kinds[0].Shared[0].Second.ReplacementYear));
        Assert.Equal(UsageStatus.Planned, comparison.Kinds[1].OnlyFirst[0].Status);
    }

    [Fact]
    public void Side_by_side_with_who_has_told_nothing()
    {
        var comparison = View.Compare(HaboOfUppsala, Habo);
        Assert.Equal((false, true, 0, 2), (comparison.FirstHasTold, comparison.SecondHasTold, comparison.OnlyFirst, comparison.OnlySecond));
    }

    [Fact]
    public void How_common_a_product_is()
    {
        Assert.Equal(new ProductCount("raindance", Running: 4, Planned: 0, Left: 0, ToldOfKind: 4), View.CountOf("raindance"));
        Assert.Equal(new ProductCount("hypergene", Running: 1, Planned: 1, Left: 0, ToldOfKind: 4), View.CountOf("hypergene"));
        Assert.Equal(new ProductCount("unit4-erp-agresso", Running: 0, Planned: 0, Left: 1, ToldOfKind: 4), View.CountOf("unit4-erp-agresso"));
        Assert.Equal(new ProductCount("raindance", Running: 2, Planned: 0, Left: 0, ToldOfKind: 2), View.CountOf("raindance", new MunicipalityFilter { County = "18" }));
    }

    [Fact]
    public void Which_of_a_kind_is_the_commonest()
    {
        var counts = View.CommonestOf("ekonomisystem");
        Assert.Equal(["raindance 4", "hypergene 1", "stratsys 1", "unit4-erp-agresso 0"], counts.Products.Select(count => $"{count.Product} {count.Running}"));
        Assert.Equal((4, false), (counts.ToldOfKind, counts.IsWithheld));
        Assert.Empty(View.CommonestOf("bibliotekssystem").Products);
    }

    private static string Line(KindComparison kind) =>
        $"{kind.Kind.Id}: {Names(kind.Shared.Select(shared => shared.First))} | {Names(kind.OnlyFirst)} | {Names(kind.OnlySecond)} | {kind.IsOtherProduct}";

    private static string Names(IEnumerable<Usage> usages) => string.Join(' ', usages.Select(usage => usage.Product));
}
