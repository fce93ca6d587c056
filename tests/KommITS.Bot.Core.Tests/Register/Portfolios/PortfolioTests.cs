using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Portfolios;

public sealed class PortfolioTests
{
    private static readonly Instant Then = Instant.FromUtc(2026, 3, 1, 8, 0);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private static readonly Portfolio Lekeberg = new()
    {
        Municipality = "1814",
        Usages =
        [
            new() { Product = "lifecare", Since = 2023, VerifiedBy = "alva", VerifiedAt = Then },
            new() { Product = "procapita", Status = UsageStatus.Ended },
            new() { Product = "raindance", Status = UsageStatus.PhasingOut, ReplacedBy = "agresso" },
            new() { Product = "stratsys", Status = UsageStatus.Planned },
        ],
    };

    [Fact]
    public void What_is_run_and_what_was_run_is_known() =>
        Assert.Equal(["lifecare", "procapita"], Lekeberg.KnownOf(["procapita", "lifecare", "stratsys", "treserva"]));

    [Fact]
    public void What_has_ended_is_not_run_now() => Assert.Equal(["lifecare", "raindance"], Lekeberg.RunningNow);

    [Fact]
    public void A_fact_takes_the_place_of_what_was_said_of_the_same_product_and_the_history_tells()
    {
        var changed = Lekeberg.Put(new Usage { Product = "lifecare", Since = 2022 }, "bo", Now, UsageSource.Member).Changed!;
        Assert.Equal(4, changed.Usages.Count);
        Assert.Equal((2022, "bo", Now), (changed.Find("lifecare")!.Since, changed.Find("lifecare")!.VerifiedBy, changed.Find("lifecare")!.VerifiedAt));
        Assert.Equal(("bo", Now, "lifecare"), (changed.History[^1].By, changed.History[^1].At, changed.History[^1].Product));
    }

    [Fact]
    public void A_member_who_says_it_again_confirms_it_and_an_import_that_does_changes_nothing()
    {
        var same = new Usage { Product = "lifecare", Since = 2023 };
        Assert.Equal(Now, Lekeberg.Put(same, "bo", Now, UsageSource.Member).Changed!.Find("lifecare")!.VerifiedAt);
        Assert.Equal(PortfolioOutcome.Unchanged, Lekeberg.Put(same, "bo", Now, UsageSource.Import).Outcome);
        Assert.Equal(PortfolioOutcome.Done, Lekeberg.Put(same with { Since = 2024 }, "bo", Now, UsageSource.Import).Outcome);
    }

    [Fact]
    public void A_dispute_marks_the_fact_once_and_a_confirmation_ends_it()
    {
        var disputed = Lekeberg.Dispute("lifecare", new Challenge("cia", Now, "De har bytt")).Changed!;
        Assert.Equal("cia", disputed.Find("lifecare")!.Challenge!.By);
        Assert.Equal(PortfolioOutcome.Unchanged, disputed.Dispute("lifecare", new Challenge("dan", Now, null)).Outcome);
        Assert.Null(disputed.Confirm("lifecare", "alva", Now).Changed!.Find("lifecare")!.Challenge);
        Assert.Equal(PortfolioOutcome.NotFound, disputed.Confirm("treserva", "alva", Now).Outcome);
    }

    [Fact]
    public void What_was_never_right_is_taken_away_but_stays_in_the_history()
    {
        var changed = Lekeberg.Remove("stratsys", "alva", Now).Changed!;
        Assert.Null(changed.Find("stratsys"));
        Assert.Null(changed.History[^1].Usage);
        Assert.Equal(PortfolioOutcome.NotFound, changed.Remove("stratsys", "alva", Now).Outcome);
    }

    [Fact]
    public void When_two_products_become_one_the_facts_follow_and_the_running_one_stays()
    {
        var merged = Lekeberg.Move("procapita", "lifecare", "styrelsen", Now).Changed!;
        Assert.Equal(["lifecare", "raindance", "stratsys"], merged.Usages.Select(usage => usage.Product).Order());
        Assert.Equal(UsageStatus.InUse, merged.Find("lifecare")!.Status);
        Assert.Equal("unit4", Lekeberg.Move("agresso", "unit4", "styrelsen", Now).Changed!.Find("raindance")!.ReplacedBy);
        Assert.Null(Lekeberg.Move("agresso", "raindance", "styrelsen", Now).Changed!.Find("raindance")!.ReplacedBy);
        Assert.Equal(PortfolioOutcome.NotFound, Lekeberg.Move("treserva", "lifecare", "styrelsen", Now).Outcome);
    }

    [Theory]
    [InlineData(1492, null, null, null)]
    [InlineData(null, 2027, 5, null)]
    [InlineData(null, null, 3, null)]
    [InlineData(null, null, null, 6)]
    public void What_cannot_be_is_refused(int? since, int? year, int? quarter, int? satisfaction) =>
        Assert.Equal(
            PortfolioOutcome.Invalid,
            Lekeberg.Put(
                new Usage { Product = "lifecare", Since = since, ReplacementYear = year, ReplacementQuarter = quarter, Satisfaction = satisfaction },
                "bo",
                Now,
                UsageSource.Member).Outcome);

    [Fact]
    public void A_portfolio_has_an_end_and_its_history_forgets_the_oldest()
    {
        var full = new Portfolio { Municipality = "1814" };
        for (var number = 0; number < Portfolio.MaxUsages; number++)
            full = full.Put(new Usage { Product = $"p{number}" }, "bo", Now, UsageSource.Import).Changed!;
        Assert.Equal(PortfolioOutcome.Full, full.Put(new Usage { Product = "one-more" }, "bo", Now, UsageSource.Import).Outcome);
        for (var number = 0; number < Portfolio.MaxHistory; number++)
            full = full.Confirm("p7", $"member-{number}", Now).Changed!;
        Assert.Equal(Portfolio.MaxHistory, full.History.Count);
        Assert.Equal("member-0", full.History[0].By);
    }
}
