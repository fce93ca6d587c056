using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Tests.Questions;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

public sealed class FactAnswersTests
{
    private static readonly Usage Raindance = new() { Product = "raindance", Since = 2019, ReplacementYear = 2027, ReplacementQuarter = 3 };

    private readonly Fresh _fresh = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_contact_confirms_and_the_fact_is_fresh()
    {
        var alva = await StartAsync();
        Assert.Equal(FactOutcome.Done, (await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "raindance", null, Token)).Outcome);
        var usage = await _fresh.FindAsync(Network.Lekeberg, "raindance");
        Assert.Equal(("alva", _fresh.Now, UsageSource.Member), (usage!.VerifiedBy, usage.VerifiedAt, usage.Source));
        Assert.True(usage.SaysTheSameAs(Raindance));
    }

    [Fact]
    public async Task What_has_ended_has_ended_this_year_and_is_no_longer_to_be_replaced()
    {
        var alva = await StartAsync();
        await _fresh.Answers.EndAsync(alva, Network.Lekeberg, "raindance", null, Token);
        var usage = await _fresh.FindAsync(Network.Lekeberg, "raindance");
        Assert.Equal((UsageStatus.Ended, 2026, null, null), (usage!.Status, usage.Until, usage.ReplacementYear, usage.ReplacementQuarter));
    }

    [Fact]
    public async Task Who_comes_after_another_answer_changes_nothing_and_is_told_who_answered()
    {
        var alva = await StartAsync();
        var anna = await _fresh.ContactAsync("anna", Network.Lekeberg);
        var asked = _fresh.Now;
        _fresh.Later(Duration.FromHours(1));
        await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "raindance", asked, Token);
        _fresh.Later(Duration.FromHours(1));
        var late = await _fresh.Answers.EndAsync(anna, Network.Lekeberg, "raindance", asked, Token);
        Assert.Equal((FactOutcome.Answered, "alva", UsageStatus.InUse), (late.Outcome, late.Last!.By, late.Usage!.Status));
        Assert.Equal(FactOutcome.Answered, (await _fresh.Answers.FindAsync(anna, Network.Lekeberg, "raindance", asked, Token)).Outcome);
        Assert.Equal(FactOutcome.Done, (await _fresh.Answers.EndAsync(anna, Network.Lekeberg, "raindance", null, Token)).Outcome);
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("colleague")]
    [InlineData("pending")]
    [InlineData("moved")]
    public async Task Who_may_not_changes_nothing(string who)
    {
        await StartAsync();
        var colleague = await _fresh.Network.JoinAsync("colleague", Network.Lekeberg);
        var member = who switch
        {
            "stranger" => new Member { Id = "stranger" },
            "pending" => colleague with { Status = MemberStatus.Pending, IsContact = true },
            "moved" => await _fresh.ContactAsync("moved", Network.Umea),
            _ => colleague,
        };
        Assert.Equal(FactOutcome.NotAllowed, (await _fresh.Answers.ConfirmAsync(member, Network.Lekeberg, "raindance", null, Token)).Outcome);
        Assert.Equal(FactOutcome.NotAllowed, (await _fresh.Answers.EndAsync(member, Network.Lekeberg, "raindance", null, Token)).Outcome);
        Assert.Equal(FactOutcome.NotAllowed, (await _fresh.Answers.FindAsync(member, Network.Lekeberg, "raindance", null, Token)).Outcome);
        Assert.Equal(Raindance, await _fresh.FindAsync(Network.Lekeberg, "raindance"));
    }

    [Fact]
    public async Task The_committee_may_and_the_history_says_so()
    {
        await StartAsync();
        var cia = await _fresh.Network.JoinAsync("cia", Network.Umea) with { IsCommittee = true };
        await _fresh.Answers.ConfirmAsync(cia, Network.Lekeberg, "raindance", null, Token);
        Assert.Equal(("cia", UsageSource.Committee), ((await _fresh.FindAsync(Network.Lekeberg, "raindance"))!.VerifiedBy, (await _fresh.FindAsync(Network.Lekeberg, "raindance"))!.Source));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var alva = await StartAsync();
        Assert.Equal(FactOutcome.NotFound, (await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "lifecare", null, Token)).Outcome);
        Assert.Null(await _fresh.FindAsync(Network.Lekeberg, "lifecare"));
    }

    private async Task<Member> StartAsync()
    {
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        return await _fresh.ContactAsync("alva", Network.Lekeberg);
    }
}
