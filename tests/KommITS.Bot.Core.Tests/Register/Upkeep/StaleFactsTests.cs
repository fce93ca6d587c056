using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

public sealed class StaleFactsTests
{
    private static readonly LocalDate Today = new(2026, 11, 2);
    private static readonly ReferenceData Reference = ReferenceDataFile.Load();

    [Fact]
    public void What_was_confirmed_within_a_year_is_fresh()
    {
        Assert.Null(Choose(Confirmed("raindance", 2025, 11, 2)));
        Assert.Equal("raindance", Choose(Confirmed("raindance", 2025, 11, 1)));
        Assert.Null(Choose());
    }

    [Fact]
    public void What_has_ended_is_asked_about_only_when_it_is_doubted()
    {
        var ended = Confirmed("raindance", 2019, 1, 1) with { Status = UsageStatus.Ended };
        Assert.Null(Choose(ended));
        Assert.Equal("raindance", Choose(ended with { Challenge = Doubted(2026, 11, 1) }));
    }

    [Fact]
    public void Doubted_before_never_confirmed_before_old()
    {
        Usage[] all = [Confirmed("raindance", 2019, 1, 1), Usage("lifecare"), Confirmed("treserva", 2026, 10, 1) with { Challenge = Doubted(2026, 10, 2) }];
        Assert.Equal("treserva", Choose(all));
        Assert.Equal("lifecare", Choose(all[..2]));
        Assert.Equal("raindance", Choose(all[..1]));
    }

    [Fact]
    public void Of_the_doubted_the_longest_doubted() => Assert.Equal("treserva", Choose(
        Usage("lifecare") with { Challenge = Doubted(2026, 10, 3) }, Usage("treserva") with { Challenge = Doubted(2026, 10, 2) }));

    [Fact]
    public void Of_the_old_the_oldest() => Assert.Equal("treserva", Choose(Confirmed("lifecare", 2024, 6, 1), Confirmed("treserva", 2024, 5, 1)));

    [Fact]
    public void A_rare_product_is_worth_more_than_a_common_one() =>
        Assert.Equal("treserva", Choose(["lifecare", "lifecare", "lifecare"], Usage("lifecare"), Usage("treserva")));

    [Fact]
    public void What_is_soon_to_be_replaced_is_worth_more_than_a_rare_product()
    {
        var due = Usage("lifecare") with { ReplacementYear = 2028, ReplacementQuarter = 2 };
        Assert.Equal("lifecare", Choose(["lifecare"], due, Usage("treserva")));
        Assert.Equal("treserva", Choose(["lifecare"], due with { ReplacementQuarter = 3 }, Usage("treserva")));
        Assert.Equal("lifecare", Choose(["lifecare"], due with { ReplacementYear = 2024, ReplacementQuarter = null }, Usage("treserva")));
    }

    [Fact]
    public void A_younger_fact_that_is_asked_for_much_more_comes_before_an_older_one() => Assert.Equal("treserva", Choose(
        ["lifecare", "lifecare"], Confirmed("lifecare", 2025, 3, 1), Confirmed("treserva", 2025, 6, 1) with { ReplacementYear = 2027 }));

    [Fact]
    public void What_was_asked_last_comes_after_all_others_but_not_never()
    {
        Usage[] all = [Usage("lifecare") with { Challenge = Doubted(2026, 10, 3) }, Confirmed("treserva", 2024, 5, 1)];
        Assert.Equal("treserva", StaleFacts.MostValuable(Portfolio(all), Index(all), Today, "lifecare")?.Product);
        Assert.Equal("lifecare", StaleFacts.MostValuable(Portfolio(all[0]), Index(all), Today, "lifecare")?.Product);
    }

    [Fact]
    public void Equal_ones_are_chosen_in_the_same_order_however_they_stand()
    {
        Assert.Equal("lifecare", Choose(Usage("lifecare"), Usage("treserva")));
        Assert.Equal("lifecare", Choose(Usage("treserva"), Usage("lifecare")));
    }

    private static string? Choose(params Usage[] usages) => Choose([], usages);

    /// <param name="elsewhere">Products, each run by one more municipality.</param>
    private static string? Choose(string[] elsewhere, params Usage[] usages) =>
        StaleFacts.MostValuable(Portfolio(usages), Index(usages, elsewhere), Today)?.Product;

    private static Portfolio Portfolio(params Usage[] usages) => new() { Municipality = "1814", Usages = usages };

    private static RegisterIndex Index(Usage[] usages, params string[] elsewhere) => RegisterIndex.Of(
        Reference,
        elsewhere.Select((product, place) => new Portfolio { Municipality = Reference.Municipalities[place].Code, Usages = [Usage(product)] }).Append(Portfolio(usages)));

    private static Usage Usage(string product) => new() { Product = product };

    private static Usage Confirmed(string product, int year, int month, int day) =>
        new() { Product = product, VerifiedBy = "alva", VerifiedAt = Instant.FromUtc(year, month, day, 9, 0) };

    private static Challenge Doubted(int year, int month, int day) => new("bo", Instant.FromUtc(year, month, day, 9, 0), null);
}
