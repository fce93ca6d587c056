using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Tests.Members;

namespace KommITS.Bot.Tests.Committee;

public sealed class BoardTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Naming_a_member_takes_two_and_the_last_one_stays()
    {
        await using var society = await MembershipSociety.StartAsync();
        var (alva, bertil) = (society.Alva, society.Bertil);
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        (await bo.SaysAsync("styrelsen är")).Shows("2 personer sitter i styrelsen", "Alva Exempel", "Bertil Exempel");
        (await alva.SaysAsync("gör Bo Exempel till styrelseledamot")).Shows("Beslut 1 väntar på en till i styrelsen");
        Assert.False((await society.MemberAsync(bo)).IsCommittee);
        (await alva.SaysAsync($"godkänn beslut 1 {await CodeAsync(society, 1)}")).Shows("Det var du som föreslog det");
        var asked = await bertil.ReceivesAsync("Utse Bo Exempel till styrelseledamot");
        (await bertil.SaysAsync("godkänn beslut 1 ABCDEF")).Shows("Koden hör inte till det beslutet");
        (await bertil.PressesAsync(asked, "Godkänn")).Shows("Beslut 1 är godkänt");
        Assert.True((await society.MemberAsync(bo)).IsCommittee);
        await bo.ReceivesAsync("Du sitter nu i styrelsen");
        await alva.ReceivesAsync("Bertil Exempel har godkänt det");

        await alva.SaysAsync("byt till engelska");
        (await alva.SaysAsync("the committee is")).Shows("3 people are on the committee");
        (await alva.SaysAsync("remove Bo Exempel from the committee")).Shows("Bo Exempel is no longer on the committee");
        Assert.False((await society.MemberAsync(bo)).IsCommittee);
        await bo.ReceivesAsync("Du sitter inte längre i styrelsen");
        (await alva.SaysAsync("I am leaving the committee")).Shows("You are no longer on the committee");
        (await bertil.SaysAsync("jag lämnar styrelsen")).Shows("är den enda i styrelsen");
        (await bertil.SaysAsync("ta bort Bertil Exempel ur styrelsen")).Shows("är den enda i styrelsen");
        (await bertil.SaysAsync("radera kommunen Umeå")).Shows("Du är ensam i styrelsen");
        (await bertil.SaysAsync("utse Bo Exempel till styrelseledamot")).Shows("Bo Exempel sitter nu i styrelsen", "Du var ensam");
        Assert.True((await society.MemberAsync(bo)).IsCommittee);
        Assert.Equal(2, (await society.Get<BoardBook>().FindAsync(Token))!.Seats.Count(seat => seat.Member == bo.AadObjectId));
    }

    [Fact]
    public async Task The_last_two_who_remove_each_other_at_once_leave_one()
    {
        await using var society = await MembershipSociety.StartAsync();
        await LastTwoAsync(society);
    }

    internal static async Task LastTwoAsync(MembershipSociety society)
    {
        var (alva, bertil, service) = (await society.MemberAsync(society.Alva), await society.MemberAsync(society.Bertil), society.Get<BoardService>());
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(turn => Task.Run(() => turn % 2 == 0 ? service.RemoveAsync(alva, bertil.Id, Token) : service.RemoveAsync(bertil, alva.Id, Token), Token)));
        Assert.Single(outcomes, outcome => outcome == BoardOutcome.Done);
        var left = Assert.Single((await society.Get<BoardBook>().FindAsync(Token))!.Sitting);
        foreach (var person in new[] { society.Alva, society.Bertil })
            Assert.Equal(left.Member == person.AadObjectId, (await society.MemberAsync(person)).IsCommittee);
    }

    [Fact]
    public async Task Deleting_a_municipality_takes_two_and_what_a_crash_left_is_carried_out()
    {
        await using var society = await MembershipSociety.StartAsync();
        var (alva, bertil) = (society.Alva, society.Bertil);
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        await society.StandsAsync(MembershipSociety.Umea, Standing.Member, "tenant-umea.se");
        await society.Get<SystemRegister>().StoreAsync(new Portfolio { Municipality = MembershipSociety.Umea, Usages = [new Usage { Product = "raindance" }] }, Token);
        (await alva.SaysAsync("radera kommunen Umeå")).Shows("Beslut 1 väntar", "Radera Umeå kommun");
        (await alva.SaysAsync("ta bort kommunen Umeå")).Shows("Beslut 1 väntar redan");
        (await bertil.SaysAsync("beslut")).Shows("Radera Umeå kommun", "1 system", "1 person");
        (await bertil.SaysAsync("avslå beslut 1: de betalar i morgon")).Shows("Beslut 1 är avslaget");
        await alva.ReceivesAsync("Bertil Exempel sade nej: de betalar i morgon");
        Assert.Equal(Standing.Member, (await society.MembershipAsync(MembershipSociety.Umea)).Standing);

        await bertil.SaysAsync("byt till engelska");
        await alva.SaysAsync("radera kommunen Umeå");
        (await bertil.SaysAsync("approve decision 2")).Shows("Delete Umeå municipality", "Proposed by", "approve decision 2");
        var decision = (await society.Get<DecisionBook>().FindByNumberAsync(2, Token))!;
        var judge = await society.MemberAsync(bertil);
        await society.Get<DecisionBook>().ChangeAsync(decision.Id, stored => stored.Approve(judge, false, true, stored.Seal, stored.ProposedAt), Token);
        Assert.True((await society.MemberAsync(bo)).IsActive);
        await society.TickAsync();
        var membership = await society.MembershipAsync(MembershipSociety.Umea);
        Assert.Equal((Standing.Never, true, 0), (membership.Standing, membership.IsDeleted, membership.Tenants.Count));
        Assert.Empty((await society.Get<SystemRegister>().PortfolioOfAsync(MembershipSociety.Umea, Token)).Usages);
        Assert.Equal(MemberStatus.Lapsed, (await society.MemberAsync(bo)).Status);
        await alva.ReceivesAsync("Bertil Exempel har godkänt det");
    }

    [Fact]
    public async Task The_whole_register_takes_two_and_a_decision_runs_out()
    {
        await using var society = await MembershipSociety.StartAsync();
        var (alva, bertil) = (society.Alva, society.Bertil);
        await society.Get<SystemRegister>().StoreAsync(new Portfolio { Municipality = MembershipSociety.Umea, Usages = [new Usage { Product = "raindance" }] }, Token);
        (await alva.SaysAsync("exportera allt")).Shows("Beslut 1 väntar", "Exportera hela registret");
        await bertil.ReceivesAsync("Exportera hela registret");
        society.Time.Advance(TimeSpan.FromDays(7));
        (await bertil.PressesAsync("Godkänn")).Shows("Ingen svarade inom sju dagar");
        await society.TickAsync();
        await alva.ReceivesAsync("Ingen svarade inom sju dagar");
        Assert.Equal(DecisionState.Expired, (await society.Get<DecisionBook>().FindByNumberAsync(1, Token))!.State);

        (await alva.SaysAsync("exportera allt")).Shows("Beslut 2 väntar");
        (await bertil.SaysAsync($"godkänn beslut 2 {await CodeAsync(society, 2)}")).Shows("Beslut 2 är godkänt");
        await alva.ReceivesAsync("Skriv exportera allt inom ett dygn");
        (await alva.SaysAsync("exportera allt")).Shows("Umeå;Raindance");
        (await bertil.SaysAsync("exportera allt")).Shows("Beslut 3 väntar");
        society.Time.Advance(TimeSpan.FromDays(1));
        (await alva.SaysAsync("exportera allt")).Shows("Beslut 4 väntar");
    }

    internal static async Task<string> CodeAsync(MembershipSociety society, int number) =>
        Seal.CodeOf((await society.Get<DecisionBook>().FindByNumberAsync(number, Token))!.Seal);
}
