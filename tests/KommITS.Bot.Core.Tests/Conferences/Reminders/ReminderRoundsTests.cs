using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime;
using NodaTime.Text;
using static KommITS.Bot.Core.Tests.Conferences.Meetings;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

public sealed class ReminderRoundsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_plan_goes_by_the_clock_on_the_wall_through_the_change_to_summer_time()
    {
        var plan = ReminderPlan.Of(Published()).ToDictionary(one => one.Key, one => one.At);
        Assert.Equal(
            [
                ("open", Utc(2027, 2, 1, 7, 0)), ("hotel", Utc(2027, 3, 19, 8, 0)), ("start-30", Utc(2027, 3, 22, 8, 0)), ("closing-7", Utc(2027, 3, 25, 8, 0)),
                ("closing-1", Utc(2027, 3, 31, 7, 0)), ("start-7", Utc(2027, 4, 14, 7, 0)), ("start-1", Utc(2027, 4, 20, 7, 0)), ("today", Utc(2027, 4, 21, 5, 30)),
                ("session-s1", Utc(2027, 4, 21, 6, 45)), ("session-s2", Utc(2027, 4, 21, 8, 15)), ("feedback", Utc(2027, 4, 23, 7, 0)),
            ],
            plan.OrderBy(one => one.Value).Select(one => (one.Key, one.Value)));
    }

    /// <summary>8 May and 1 May 2027 are Saturdays, 29 March is Easter Monday and 26 March Good Friday; Midsummer Eve is on 25 June.</summary>
    [Theory]
    [InlineData("2027-05-15", "start-7", "2027-05-07")]
    [InlineData("2027-04-05", "start-7", "2027-03-25")]
    [InlineData("2027-05-31", "start-30", "2027-04-30")]
    [InlineData("2027-06-26", "start-1", "2027-06-25")]
    public void What_is_ahead_and_would_fall_on_a_day_off_comes_on_the_working_day_before_but_the_day_before_stays(string starts, string key, string day)
    {
        var first = LocalDatePattern.Iso.Parse(starts).Value;
        var plan = ReminderPlan.Of(Published(Spring with { Starts = first, Ends = first, Sessions = [] })).ToDictionary(one => one.Key, one => one.At);
        Assert.Equal(LocalDatePattern.Iso.Parse(day).Value + new LocalTime(9, 0), Core.Time.SwedishTime.LocalOf(plan[key]));
    }

    [Fact]
    public async Task Each_goes_to_whom_it_is_for_and_to_nobody_whose_time_had_passed()
    {
        var meetings = await StartAsync();
        await meetings.TickAsync();
        Assert.Empty(await meetings.RemindedAsync("open"));
        await meetings.GoAsync(2027, 2, 1, 8, 0);
        Assert.Equal(["alva", "bo", "cleo"], await meetings.RemindedAsync("open"));
        await meetings.RegisterAsync(Bo, wishes: new RegistrationWishes(WantsSessions: true));
        await meetings.Get<RegistrationService>().ShowInterestAsync("c", Cleo, true, Token);
        await meetings.GoAsync(2027, 3, 25, 9, 0);
        Assert.Equal(["cleo"], await meetings.RemindedAsync("closing-7"));
        await meetings.GoAsync(2027, 3, 30, 9, 0);
        await meetings.RegisterAsync(Cleo);
        await meetings.GoAsync(2027, 3, 31, 9, 0);
        Assert.Empty(await meetings.RemindedAsync("closing-1"));
        await meetings.GoAsync(2027, 4, 14, 9, 0);
        await meetings.GoAsync(2027, 4, 20, 9, 0);
        await meetings.GoAsync(2027, 4, 21, 8, 45);
        Assert.Equal((Text("bo cleo"), Text("bo cleo"), Text("bo")), (await Said("start-7"), await Said("start-1"), await Said("session-s1")));

        async Task<string> Said(string key) => string.Join(' ', await meetings.RemindedAsync(key));
        static string Text(string text) => text;
    }

    [Fact]
    public async Task Who_registers_after_a_reminders_time_does_not_get_it()
    {
        var meetings = await StartAsync();
        await meetings.GoAsync(2027, 3, 22, 8, 59);
        await meetings.RegisterAsync(Bo);
        meetings.GoTo(new LocalDateTime(2027, 3, 22, 9, 1));
        await meetings.RegisterAsync(Cleo);
        await meetings.TickAsync();
        Assert.Equal(["bo"], await meetings.RemindedAsync("start-30"));
        await meetings.GoAsync(2027, 3, 22, 12, 0);
        Assert.Equal(["bo"], await meetings.RemindedAsync("start-30"));
    }

    [Fact]
    public async Task A_moved_start_moves_what_is_not_sent_and_tells_those_who_were_reminded()
    {
        var meetings = await StartAsync();
        await meetings.GoAsync(2027, 2, 1, 8, 0);
        await meetings.RegisterAsync(Bo);
        await meetings.GoAsync(2027, 3, 22, 9, 0);
        await meetings.StoreAsync((await meetings.FindAsync()).Write(Spring with { Starts = new LocalDate(2027, 4, 28), Ends = new LocalDate(2027, 4, 29), Sessions = [] }, Alva, meetings.Now).Changed!);
        await meetings.TickAsync();
        Assert.Equal(["alva", "bo", "cleo"], await meetings.ToldAsync("conference/c/changed/1"));
        await meetings.GoAsync(2027, 3, 29, 9, 0);
        await meetings.GoAsync(2027, 4, 14, 9, 0);
        Assert.Empty(await meetings.RemindedAsync("start-7"));
        await meetings.GoAsync(2027, 4, 21, 9, 0);
        Assert.Equal(["bo"], await meetings.RemindedAsync("start-7"));
        var deliveries = await meetings.Get<NoticeReports>().DeliveriesAsync(ConferenceNotices.ReminderId("c", "start-30"), Token).ToListAsync(Token);
        Assert.Equal(meetings.Get<SentLogs>() is var logs ? (await logs.OfAsync(ConferenceArchive.LogOf("c"), Token)).Sent["start-30"] : default, Core.Time.SwedishTime.At(new LocalDateTime(2027, 3, 22, 9, 0)));
        Assert.Single(deliveries);
    }

    [Fact]
    public async Task A_cancelled_one_takes_all_back_and_tells_once()
    {
        var meetings = await StartAsync();
        await meetings.GoAsync(2027, 2, 1, 8, 0);
        await meetings.RegisterAsync(Bo);
        await meetings.StoreAsync((await meetings.FindAsync()).Cancel("Ingen lokal", Alva, meetings.Now).Changed!);
        await meetings.TickAsync();
        await meetings.TickAsync();
        Assert.Equal(["alva", "bo", "cleo"], await meetings.ToldAsync("conference/c/cancelled"));
        Assert.True((await meetings.Get<NoticeService>().FindAsync(ConferenceNotices.ReminderId("c", "open"), Token))!.IsRecalled);
        await meetings.GoAsync(2027, 4, 20, 9, 0);
        await meetings.GoAsync(2027, 4, 21, 8, 45);
        Assert.Empty(await meetings.RemindedAsync("start-1"));
        Assert.Equal(["open"], (await meetings.Get<SentLogs>().OfAsync(ConferenceArchive.LogOf("c"), Token)).Sent.Keys);
    }

    [Fact]
    public async Task The_annual_meetings_notice_is_statutory_and_goes_to_every_member()
    {
        var meetings = await StartAsync(Spring with { IsAnnualMeeting = true, NoticeDate = new LocalDate(2027, 3, 24), Documents = [new ConferenceDocument("Verksamhetsberättelse", "https://example.org/vb.pdf")] });
        await meetings.GoAsync(2027, 2, 1, 8, 0);
        await meetings.RegisterAsync(Bo);
        await meetings.GoAsync(2027, 3, 24, 8, 0);
        Assert.Equal(["alva", "bo", "cleo"], await meetings.RemindedAsync("notice"));
        Assert.True((await meetings.Get<NoticeService>().FindAsync(ConferenceNotices.ReminderId("c", "notice"), Token))!.Notice is { IsStatutory: true, Topic: null });
        await meetings.GoAsync(2027, 4, 14, 9, 0);
        Assert.Equal(["bo"], await meetings.RemindedAsync("documents"));
    }

    /// <summary>The process dies at its first write, its second, and so on; the next one does the rest.</summary>
    [Fact]
    public async Task A_crash_at_any_write_of_a_cancellation_tells_everybody_and_nobody_twice()
    {
        for (var (deadly, died) = (1, true); died; deadly++)
        {
            var meetings = await StartAsync();
            await meetings.GoAsync(2027, 2, 1, 8, 0);
            await meetings.StoreAsync((await meetings.FindAsync()).Cancel("", Alva, meetings.Now).Changed!);
            died = await DiesAsync(meetings, deadly);
            await meetings.Get<NoticeService>().SettleAllAsync(Token);
            await meetings.TickAsync();
            var told = await meetings.Get<NoticeReports>().DeliveriesAsync(ConferenceNotices.CancelledId("c"), Token).Select(delivery => delivery.Member).ToListAsync(Token);
            Assert.Equal(["alva", "bo", "cleo"], told.Order(StringComparer.Ordinal));
            Assert.Equal(ConferenceDuties.None, (await meetings.FindAsync()).Duties);
        }
    }

    private static async Task<bool> DiesAsync(Meetings meetings, int atWrite)
    {
        meetings.Store.BeforeWrite = _ => Interlocked.Decrement(ref atWrite) == 0 ? throw new IOException("died") : Task.CompletedTask;
        try
        {
            await meetings.TickAsync();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        finally
        {
            meetings.Store.BeforeWrite = null;
        }
    }

    private static Instant Utc(int year, int month, int day, int hour, int minute) => Instant.FromUtc(year, month, day, hour, minute);

    private static async Task<Meetings> StartAsync(ConferenceDetails? details = null)
    {
        var meetings = new Meetings();
        await meetings.JoinAsync(Alva, Bo, Cleo);
        await meetings.StoreAsync(Published(details));
        return meetings;
    }
}

internal static class Going
{
    public static async Task GoAsync(this Meetings meetings, int year, int month, int day, int hour, int minute)
    {
        meetings.GoTo(new LocalDateTime(year, month, day, hour, minute));
        await meetings.TickAsync();
    }
}
