using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;

namespace KommITS.Bot.Tests.Members;

public sealed class StandingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_works_in_a_municipality_that_leaves_lapses_and_is_back_when_it_comes_back()
    {
        await using var society = await MembershipSociety.StartAsync();
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se", isContact: true);
        (await society.Alva.SaysAsync("medlemskommuner")).Shows("Ingen kommun är inlagd");
        (await society.Alva.SaysAsync("Umeå kommun är medlem")).Shows("Umeå kommun är medlem");
        (await society.Alva.SaysAsync("Umeå kommun är medlem")).Shows("är redan medlem");
        await society.Alva.SaysAsync("Lekebergs kommun är medlem");
        (await bo.SaysAsync("medlemskommuner")).Shows("2 medlemskommuner", "Lekeberg, Umeå");
        (await bo.SaysAsync("Umeå kommun är inte längre medlem")).Shows("styrelsen");
        (await society.Alva.SaysAsync("Umeå kommun är inte längre medlem")).Shows("Umeå kommun är inte längre medlem", "1 person");
        Assert.Equal(MemberStatus.Lapsed, (await society.MemberAsync(bo)).Status);
        (await bo.SaysAsync("nyheter")).Shows("Din kommun är inte längre medlem");
        (await bo.SaysAsync("min profil")).Shows("kommunen är inte längre medlem");
        (await society.Alva.SaysAsync("medlemskap Umeå kommun")).Shows("har lämnat", "Alva Exempel");
        (await society.Alva.PressesAsync("Gör till medlem")).Shows("Umeå kommun är medlem");
        Assert.Equal((true, true), ((await society.MemberAsync(bo)).IsActive, (await society.MemberAsync(bo)).IsContact));

        // Their own: who sits in the committee stays.
        await society.Alva.SaysAsync("byt till engelska");
        (await society.Alva.SaysAsync("Lekeberg municipality is no longer a member")).Shows("no longer a member");
        Assert.True((await society.MemberAsync(society.Alva)).IsActive);
        (await society.Alva.SaysAsync("member municipalities")).Shows("Have left: Lekeberg");
        (await society.Alva.SaysAsync("remove Alva Exempel from the committee")).Shows("no longer on the committee");
        Assert.Equal(MemberStatus.Lapsed, (await society.MemberAsync(society.Alva)).Status);
    }

    [Fact]
    public async Task What_a_crash_left_half_done_is_done_by_the_next_look()
    {
        await using var society = await MembershipSociety.StartAsync();
        var bo = await society.MemberAsync("Bo Exempel", "bo@umea.se");
        var alva = await society.MemberAsync(society.Alva);
        await society.Get<MembershipBook>().ChangeAsync(MembershipSociety.Umea, stored => stored.Become(Standing.Member, alva.Id, default).Become(Standing.Lapsed, alva.Id, default), Token);
        Assert.True((await society.MemberAsync(bo)).IsActive);
        await society.TickAsync();
        Assert.Equal(MemberStatus.Lapsed, (await society.MemberAsync(bo)).Status);
        Assert.True((await society.MembershipAsync(MembershipSociety.Umea)).IsSettled);

        // Who comes from a municipality that has left waits, and can't be let in before it is back.
        var eva = await society.Society.MemberAsync("Eva Exempel", "eva@umea.se");
        await society.TickAsync();
        (await society.Alva.SaysAsync("släpp in Eva")).Shows("Kommunen är inte längre medlem");
        Assert.Equal(MemberStatus.Pending, (await society.MemberAsync(eva)).Status);
    }
}
