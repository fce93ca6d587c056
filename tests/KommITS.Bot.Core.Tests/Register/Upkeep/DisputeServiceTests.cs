using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Core.Tests.Questions;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Upkeep;

public sealed class DisputeServiceTests
{
    private static readonly Usage Raindance = new() { Product = "raindance", Since = 2019 };

    private readonly Fresh _fresh = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_fact_is_marked_the_contacts_are_asked_a_little_later_and_pressing_twice_is_once()
    {
        var (_, bo) = await StartAsync();
        var result = await RaiseAsync(bo);
        Assert.Equal((DisputeOutcome.Done, WhoIsAsked.Contacts), (result.Outcome, result.Asked));
        _fresh.Later(Duration.FromSeconds(5));
        Assert.Equal(DisputeOutcome.Done, (await RaiseAsync(bo)).Outcome);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        Assert.Equal("bo", (await _fresh.FindAsync(Network.Lekeberg, "raindance"))!.Challenge!.By);
        var delivery = Assert.Single(await _fresh.Network.DeliveriesAsync($"register/disputed/{dispute.Id}"));
        Assert.Equal(("alva", "contact", dispute.At + Duration.FromMinutes(3)), (delivery.Member, delivery.Reason.Code, delivery.DueAt));
    }

    [Fact]
    public async Task Only_one_may_doubt_a_fact_at_a_time_and_nobody_their_own()
    {
        var (alva, bo) = await StartAsync();
        await RaiseAsync(bo);
        Assert.Equal(DisputeOutcome.AlreadyDoubted, (await RaiseAsync(await _fresh.Network.JoinAsync("cia", Network.Orebro))).Outcome);
        Assert.Equal(DisputeOutcome.OwnMunicipality, (await RaiseAsync(alva)).Outcome);
        Assert.Equal(DisputeOutcome.NotFound, (await RaiseAsync(bo, "lifecare")).Outcome);
        Assert.Equal(DisputeOutcome.NotFound, (await RaiseAsync(bo with { Id = "x", Status = MemberStatus.Pending })).Outcome);
        Assert.Single(await _fresh.Book.OpenAsync(Token));
    }

    [Fact]
    public async Task One_person_may_doubt_five_facts_at_a_time()
    {
        var (alva, bo) = await StartAsync();
        string[] products = ["p1", "p2", "p3", "p4", "p5", "p6"];
        await _fresh.HasAsync(Network.Lekeberg, [.. products.Select(product => new Usage { Product = product })]);
        foreach (var product in products[..5])
        {
            Assert.Equal(DisputeOutcome.Done, (await RaiseAsync(bo, product)).Outcome);
            _fresh.Later(Duration.FromSeconds(1));
        }

        Assert.Equal(DisputeOutcome.TooMany, (await RaiseAsync(bo, "p6")).Outcome);
        Assert.Null((await _fresh.FindAsync(Network.Lekeberg, "p6"))!.Challenge);
        _fresh.Later(Duration.FromHours(1));
        await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "p1", null, Token);
        Assert.Equal(DisputeOutcome.Done, (await RaiseAsync(bo, "p6")).Outcome);
    }

    [Fact]
    public async Task What_a_municipality_hides_cannot_be_doubted_so_as_to_be_found_out()
    {
        var (_, bo) = await StartAsync();
        var security = new Usage { Product = "crowdstrike-falcon" };
        await _fresh.Register.StoreAsync(new Portfolio { Municipality = Network.Lekeberg, Usages = [security], HidesSecurity = true }, Token);
        Assert.Equal(DisputeOutcome.NotFound, (await RaiseAsync(bo, security.Product)).Outcome);
        await _fresh.HasAsync(Network.Lekeberg, security);
        Assert.Equal(DisputeOutcome.Done, (await RaiseAsync(bo, security.Product)).Outcome);
    }

    [Theory]
    [InlineData(true, WhoIsAsked.Committee)]
    [InlineData(false, WhoIsAsked.Nobody)]
    public async Task Without_a_contact_the_committee_is_asked(bool hasCommittee, WhoIsAsked expected)
    {
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        var bo = await _fresh.Network.JoinAsync("bo", Network.Umea);
        var sample = await _fresh.ContactAsync("sample", Network.Lekeberg);
        await _fresh.StoreAsync(sample with { IsSample = true });
        if (hasCommittee)
            await _fresh.StoreAsync(await _fresh.Network.JoinAsync("cia", Network.Orebro) with { IsCommittee = true });
        Assert.Equal(expected, (await RaiseAsync(bo)).Asked);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        Assert.Equal(hasCommittee ? ["cia"] : [], await _fresh.RecipientsAsync($"register/disputed/{dispute.Id}"));
    }

    [Fact]
    public async Task The_doubter_may_say_why_and_nobody_else_for_them()
    {
        var (_, bo) = await StartAsync();
        await RaiseAsync(bo);
        Assert.Equal(DisputeOutcome.Done, (await ExplainAsync(bo, "  de bytte  ")).Outcome);
        Assert.Equal(DisputeOutcome.NotFound, (await ExplainAsync(await _fresh.Network.JoinAsync("cia", Network.Orebro), "hej")).Outcome);
        Assert.Equal("de bytte", (await _fresh.FindAsync(Network.Lekeberg, "raindance"))!.Challenge!.Note);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        Assert.Empty(await _fresh.RecipientsAsync($"register/disputed/{dispute.Id}/reason"));
        _fresh.Later(Duration.FromMinutes(3));
        await ExplainAsync(bo, new string('å', 700));
        Assert.Equal(Usage.MaxNote, (await _fresh.FindAsync(Network.Lekeberg, "raindance"))!.Challenge!.Note!.Length);
        Assert.Equal(["alva"], await _fresh.RecipientsAsync($"register/disputed/{dispute.Id}/reason"));
    }

    public static TheoryData<string, SettlementKind> Answers => new()
    {
        { "confirm", SettlementKind.Confirmed },
        { "end", SettlementKind.Ended },
        { "put", SettlementKind.Changed },
        { "remove", SettlementKind.Removed },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_doubter_is_told_once_however_the_fact_was_settled(string how, SettlementKind expected)
    {
        var (alva, bo) = await StartAsync();
        await RaiseAsync(bo);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        await _fresh.Disputes.SweepAsync(Token);
        Assert.Empty(await _fresh.RecipientsAsync($"register/settled/{dispute.Id}"));
        _fresh.Later(Duration.FromHours(1));
        await SettleAsync(how, alva);
        await _fresh.Disputes.SweepAsync(Token);
        await _fresh.Other().Disputes.SweepAsync(Token);
        Assert.Equal(["bo"], await _fresh.RecipientsAsync($"register/settled/{dispute.Id}"));
        var settled = await _fresh.Book.FindAsync(dispute.Id, Token);
        Assert.Equal((expected, "alva", false), (settled!.Settlement!.Kind, settled.Settlement.By, settled.IsOpen));
        Assert.Empty(await _fresh.Book.OpenAsync(Token));
    }

    [Fact]
    public async Task A_doubt_follows_a_product_that_is_merged_into_another()
    {
        var (alva, bo) = await StartAsync();
        await RaiseAsync(bo);
        _fresh.Later(Duration.FromHours(1));
        await _fresh.Register.ChangeAsync(Network.Lekeberg, portfolio => portfolio.Move("raindance", "unit4-erp-agresso", "cia", _fresh.Now), Token);
        await _fresh.Disputes.SweepAsync(Token);
        Assert.Equal("unit4-erp-agresso", Assert.Single(await _fresh.Book.OpenAsync(Token)).Product);
        _fresh.Later(Duration.FromHours(1));
        await _fresh.Answers.EndAsync(alva, Network.Lekeberg, "unit4-erp-agresso", null, Token);
        Assert.Empty(await _fresh.Book.OpenAsync(Token));
    }

    [Fact]
    public async Task A_crash_after_the_mark_is_made_good_by_the_next_sweep()
    {
        var (_, bo) = await StartAsync();
        _fresh.Network.Store.BeforeWrite = key => key.Container == "disputes" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => RaiseAsync(bo));
        _fresh.Network.Store.BeforeWrite = _ => Task.CompletedTask;
        await _fresh.Disputes.SweepAsync(Token);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        Assert.Equal(["alva"], await _fresh.RecipientsAsync($"register/disputed/{dispute.Id}"));
    }

    [Fact]
    public async Task A_crash_before_the_doubter_is_told_is_made_good_by_the_next_sweep()
    {
        var (alva, bo) = await StartAsync();
        await RaiseAsync(bo);
        var dispute = Assert.Single(await _fresh.Book.OpenAsync(Token));
        _fresh.Later(Duration.FromHours(1));
        _fresh.Network.Store.BeforeWrite = key => key.Container == "deliveries" ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "raindance", null, Token));
        _fresh.Network.Store.BeforeWrite = _ => Task.CompletedTask;
        await _fresh.Disputes.SweepAsync(Token);
        Assert.Equal(["bo"], await _fresh.RecipientsAsync($"register/settled/{dispute.Id}"));
        Assert.Empty(await _fresh.Book.OpenAsync(Token));
    }

    private async Task SettleAsync(string how, Member alva)
    {
        switch (how)
        {
            case "confirm":
                await _fresh.Answers.ConfirmAsync(alva, Network.Lekeberg, "raindance", null, Token);
                break;
            case "end":
                await _fresh.Answers.EndAsync(alva, Network.Lekeberg, "raindance", null, Token);
                break;
            case "put":
                await _fresh.Register.ChangeAsync(
                    Network.Lekeberg, portfolio => portfolio.Put(Raindance with { Since = 2021 }, "alva", _fresh.Now, UsageSource.Import), Token);
                break;
            default:
                await _fresh.Register.ChangeAsync(Network.Lekeberg, portfolio => portfolio.Remove("raindance", "alva", _fresh.Now), Token);
                break;
        }
    }

    private Task<DisputeResult> RaiseAsync(Member peer, string product = "raindance") =>
        _fresh.Disputes.RaiseAsync(peer, Network.Lekeberg, product, null, Token);

    private Task<DisputeResult> ExplainAsync(Member peer, string reason) =>
        _fresh.Disputes.ExplainAsync(peer, Network.Lekeberg, "raindance", reason, Token);

    private async Task<(Member Alva, Member Bo)> StartAsync()
    {
        await _fresh.HasAsync(Network.Lekeberg, Raindance);
        return (await _fresh.ContactAsync("alva", Network.Lekeberg), await _fresh.Network.JoinAsync("bo", Network.Umea));
    }
}
