using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences.Attendance;

public sealed class RegistrationServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_at_once_for_one_seat_are_one_in_and_the_rest_in_order()
    {
        var meetings = await OpenAsync(Spring with { SeatsOnSite = 1 });
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => meetings.RegisterAsync(Of($"m{number}")), Token)));
        var roster = await meetings.RosterAsync();
        Assert.Single(roster.In);
        Assert.Equal(50, roster.Registrations.Select(one => one.Member).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 49), roster.Line(AttendanceMode.OnSite).Select(one => roster.PlaceInLine(one.Member)));
    }

    [Fact]
    public async Task The_next_in_line_is_told_once_of_the_seat_also_after_a_crash_between_the_two_writes()
    {
        var meetings = await OpenAsync(Spring with { SeatsOnSite = 1 });
        await meetings.JoinAsync(Bo, Cleo);
        await meetings.RegisterAsync(Bo);
        await meetings.RegisterAsync(Cleo);
        var writes = 0;
        meetings.Store.BeforeWrite = _ => ++writes > 1 ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => meetings.Get<RegistrationService>().LeaveAsync("c", Bo, Token));
        meetings.Store.BeforeWrite = null;
        await meetings.TickAsync();
        await meetings.TickAsync();
        Assert.Equal(["cleo"], await meetings.ToldAsync("conference/c/offered/cleo/1"));
        Assert.Equal(RegistrationOutcome.Done, (await meetings.Get<RegistrationService>().AcceptAsync("c", Cleo, Token)).Outcome);
    }

    /// <summary>The process dies at the first write of the lapse, its second, and so on; nobody else is in line by then.</summary>
    [Fact]
    public async Task Who_lets_an_offer_lapse_is_told_once_whichever_write_a_process_dies_at()
    {
        for (var (deadly, died) = (1, true); died; deadly++)
        {
            var meetings = await OpenAsync(Spring with { SeatsOnSite = 1 });
            await meetings.JoinAsync(Bo, Cleo);
            await meetings.RegisterAsync(Bo);
            await meetings.RegisterAsync(Cleo);
            await meetings.Get<RegistrationService>().LeaveAsync("c", Bo, Token);
            meetings.GoTo(new LocalDateTime(2027, 2, 10, 16, 0).PlusSeconds(1));
            var left = deadly;
            meetings.Store.BeforeWrite = _ => --left == 0 ? throw new IOException("died") : Task.CompletedTask;
            died = await Record.ExceptionAsync(meetings.TickAsync) is IOException;
            meetings.Store.BeforeWrite = null;
            await meetings.Get<NoticeService>().SettleAllAsync(Token);
            await meetings.TickAsync();
            await meetings.TickAsync();
            Assert.Equal(["cleo"], await meetings.ToldAsync("conference/c/lapsed/cleo/1"));
            Assert.Equal((RegistrationState.Lapsed, false), ((await meetings.RosterAsync()).Find("cleo")!.State, (await meetings.RosterAsync()).Find("cleo")!.IsLapseUntold));
            Assert.Single(await meetings.Get<NoticeReports>().DeliveriesAsync("conference/c/lapsed/cleo/1", Token).ToListAsync(Token));
        }
    }

    [Fact]
    public async Task Who_tries_to_take_the_seat_too_late_has_been_answered_and_is_not_told_besides()
    {
        var meetings = await OpenAsync(Spring with { SeatsOnSite = 1 });
        await meetings.JoinAsync(Bo, Cleo);
        await meetings.RegisterAsync(Bo);
        await meetings.RegisterAsync(Cleo);
        await meetings.Get<RegistrationService>().LeaveAsync("c", Bo, Token);
        meetings.GoTo(new LocalDateTime(2027, 2, 10, 16, 0).PlusSeconds(1));
        Assert.Equal(RegistrationOutcome.TooLate, (await meetings.Get<RegistrationService>().AcceptAsync("c", Cleo, Token)).Outcome);
        await meetings.TickAsync();
        Assert.Empty(await meetings.ToldAsync("conference/c/lapsed/cleo/1"));
    }

    [Fact]
    public async Task Nobody_who_is_no_active_member_registers_and_nothing_that_is_a_draft_is_there()
    {
        var meetings = await OpenAsync(Spring);
        Assert.Equal(RegistrationOutcome.NotMember, await meetings.RegisterAsync(Bo with { Status = Core.Members.MemberStatus.Pending }));
        await meetings.StoreAsync(Published() with { Status = ConferenceStatus.Draft });
        Assert.Equal(RegistrationOutcome.NotFound, await meetings.RegisterAsync(Bo));
    }

    [Fact]
    public async Task Diet_is_said_only_where_it_is_asked_and_deleted_two_weeks_after()
    {
        var meetings = await OpenAsync(Spring with { AsksDiet = true });
        var diets = meetings.Get<DietBook>();
        await meetings.RegisterAsync(Bo);
        var roster = await meetings.RosterAsync();
        Assert.True(await diets.SayAsync(await meetings.FindAsync(), roster, Bo, "vegetariskt", Token));
        Assert.False(await diets.SayAsync(await meetings.FindAsync(), roster, Cleo, "allt", Token));
        Assert.False(await diets.SayAsync(Published(), roster, Bo, "fisk", Token));
        meetings.Time.SetUtcNow((Spring.EndsAt + DietBook.Kept - Duration.FromMinutes(1)).ToDateTimeOffset());
        await meetings.TickAsync();
        Assert.Equal("vegetariskt", (await diets.OfAsync("c", Token))["bo"]);
        meetings.Time.Advance(TimeSpan.FromMinutes(1));
        await meetings.TickAsync();
        Assert.Empty(await diets.OfAsync("c", Token));
        Assert.True((await meetings.FindAsync()).IsClosed);
    }

    [Fact]
    public async Task Company_is_who_wants_to_be_seen_and_the_likest_municipalities_come_first()
    {
        var meetings = await OpenAsync(Spring with { SeatsOnSite = null });
        var (umea, odeshog) = (Of("umea") with { Municipality = "2480" }, Of("odeshog") with { Municipality = "0509" });
        await meetings.JoinAsync(Bo, umea, odeshog, Cleo);
        foreach (var municipality in new[] { "1814", "0509" })
            await meetings.Get<SystemRegister>().StoreAsync(new Portfolio { Municipality = municipality, Usages = [new Usage { Product = "raindance" }, new Usage { Product = "heroma" }] }, Token);
        foreach (var member in new[] { Bo, umea, odeshog })
            await meetings.RegisterAsync(member, wishes: new RegistrationWishes(IsVisible: true));
        await meetings.RegisterAsync(Cleo);
        var company = await meetings.Get<Company>().OfAsync(await meetings.RosterAsync(), Bo, Token);
        Assert.Equal(["odeshog", "umea"], company.Select(one => one.Person.Id));
        Assert.Equal(["heroma", "raindance"], company[0].SharedProducts.Order());
        Assert.Empty(company[1].SharedProducts);
    }

    private static async Task<Meetings> OpenAsync(ConferenceDetails details)
    {
        var meetings = new Meetings();
        await meetings.StoreAsync(Published(details));
        meetings.GoTo(new LocalDateTime(2027, 2, 8, 10, 0));
        return meetings;
    }
}
