using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Reminders;

public class ReminderWorkTests
{
    private readonly ReminderBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_sent_at_its_minute_once_though_two_processes_look()
    {
        await JoinAsync();
        var reminder = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(30));
        await _bench.RunAsync(Duration.FromMinutes(29));
        Assert.Equal(0, _bench.Office.Channel.Sends);
        _bench.Office.Time.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(_bench.TickAsync(_bench.NewWork()), _bench.TickAsync(_bench.NewWork()));
        await _bench.Office.RunAsync(Duration.Zero);
        await _bench.RunAsync(Duration.FromMinutes(90));
        Assert.Equal(1, _bench.Office.Channel.Sends);
        Assert.Equal(ReminderState.Sent, (await _bench.Book.FindAsync(ReminderBench.Alva, reminder.Id, Token))!.State);
    }

    [Fact]
    public async Task An_outage_of_36_hours_ends_in_one_late_reminder_also_when_it_began_between_publishing_and_sending()
    {
        await JoinAsync();
        var waiting = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(30));
        var published = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(1), "m2");
        _bench.Office.Time.Advance(TimeSpan.FromMinutes(1));
        await _bench.TickAsync();
        _bench.Office.Time.Advance(TimeSpan.FromHours(36));
        await _bench.RunAsync(Duration.FromMinutes(5));
        Assert.Equal(2, _bench.Office.Channel.Sends);
        foreach (var reminder in new[] { waiting, published })
            Assert.Equal((DeliveryState.Sent, ReminderState.Sent), ((await _bench.DeliveryOfAsync(reminder))!.State, (await FindAsync(reminder))!.State));
    }

    [Fact]
    public async Task What_is_moved_or_taken_away_before_its_time_does_not_come_then()
    {
        await JoinAsync();
        var moved = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(30));
        var deleted = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(30), "m2");
        await _bench.Service.MoveAsync(ReminderBench.Alva, moved.Id, new TimeOption(_bench.Office.Now + Duration.FromMinutes(60), ""), Token);
        await _bench.Service.DeleteAsync(ReminderBench.Alva, deleted.Id, Token);
        await _bench.RunAsync(Duration.FromMinutes(59));
        Assert.Equal(0, _bench.Office.Channel.Sends);
        await _bench.RunAsync(Duration.FromMinutes(30));
        Assert.Equal(1, _bench.Office.Channel.Sends);
    }

    [Fact]
    public async Task One_that_is_moved_earlier_comes_earlier_and_one_that_has_come_comes_again()
    {
        await JoinAsync();
        var reminder = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromDays(30));
        await MoveAsync(reminder, Duration.FromMinutes(5));
        await _bench.RunAsync(Duration.FromMinutes(7));
        Assert.Equal(1, _bench.Office.Channel.Sends);
        Assert.Equal(reminder.Id, (await _bench.Service.NewestArrivedAsync(ReminderBench.Alva, Token))!.Id);
        await MoveAsync(reminder, Duration.FromMinutes(5));
        await _bench.RunAsync(Duration.FromMinutes(7));
        Assert.Equal(2, _bench.Office.Channel.Sends);
    }

    [Fact]
    public async Task What_has_come_is_kept_a_month_to_be_snoozed_and_then_forgotten_with_its_mark()
    {
        await JoinAsync();
        var reminder = await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(1));
        await _bench.RunAsync(Duration.FromMinutes(3));
        _bench.Office.Time.Advance(TimeSpan.FromDays(29));
        await _bench.TickAsync();
        Assert.NotNull(await FindAsync(reminder));
        _bench.Office.Time.Advance(TimeSpan.FromDays(1));
        await _bench.TickAsync();
        await _bench.TickAsync();
        Assert.Null(await FindAsync(reminder));
        Assert.Empty(await _bench.NewWork().DueAsync(Token).ToListAsync(Token));
        Assert.Equal(2, (await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(1), "m2")).Number);
    }

    [Fact]
    public async Task Who_cannot_be_reached_has_a_missed_one()
    {
        await _bench.Office.Network.JoinAsync(ReminderBench.Bo, Questions.Network.Umea);
        var reminder = await _bench.AddAsync(ReminderBench.Bo, _bench.Office.Now + Duration.FromMinutes(1));
        await _bench.RunAsync(Duration.FromMinutes(3));
        Assert.Equal(ReminderState.Missed, (await FindAsync(reminder))!.State);
    }

    [Fact]
    public async Task It_follows_its_conference_while_that_gives_a_time_to_come()
    {
        await JoinAsync();
        var meeting = new Meeting("c", "Vinterkonferensen", new LocalDate(2026, 12, 3), new LocalTime(9, 0));
        _bench.Meetings.Add(meeting);
        var days = await WishAsync("två dagar innan kl 9", "m1");
        var hours = await WishAsync("två timmar innan", "m2");
        _bench.Meetings[0] = meeting with { Starts = new LocalDate(2027, 3, 29), Hour = new LocalTime(10, 0) };
        await _bench.Moves.FollowAsync(Token);
        Assert.Equal((Instant.FromUtc(2027, 3, 27, 8, 0), Instant.FromUtc(2027, 3, 29, 6, 0)), ((await FindAsync(days))!.DueAt, (await FindAsync(hours))!.DueAt));
        _bench.Meetings[0] = meeting with { Starts = new LocalDate(2026, 11, 24) };
        await _bench.Moves.FollowAsync(Token);
        Assert.Equal((Instant.FromUtc(2027, 3, 27, 8, 0), Instant.FromUtc(2026, 11, 24, 6, 0)), ((await FindAsync(days))!.DueAt, (await FindAsync(hours))!.DueAt));
    }

    [Fact]
    public async Task One_whose_conference_was_cancelled_is_withdrawn_with_a_word_whichever_write_a_process_dies_at()
    {
        for (var (deadly, died) = (1, true); died; deadly++)
        {
            var bench = new ReminderBench();
            await bench.Office.AddAsync(ReminderBench.Alva);
            bench.Meetings.Add(new Meeting("c", "Vinterkonferensen", new LocalDate(2026, 12, 3), new LocalTime(9, 0)));
            var reminder = await WishAsync(bench, "två dagar innan kl 9", "m");
            bench.Cancelled.Add("c");
            var left = deadly;
            bench.Office.Network.Store.BeforeWrite = _ => --left == 0 ? throw new IOException("died") : Task.CompletedTask;
            died = await Record.ExceptionAsync(() => bench.Moves.FollowAsync(Token)) is IOException;
            bench.Office.Network.Store.BeforeWrite = _ => Task.CompletedTask;
            bench.Office.Time.SetUtcNow(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
            await bench.Office.Notices.SettleAllAsync(Token);
            await bench.TickAsync();
            Assert.Equal(ReminderState.Withdrawn, (await bench.Book.FindAsync(reminder.Member, reminder.Id, Token))!.State);
            Assert.Null(await bench.DeliveryOfAsync(reminder));
            Assert.NotNull(await bench.Office.FindAsync(ReminderNotices.Withdrawn(reminder).Id, reminder.Member));
        }
    }

    [Fact]
    public async Task More_than_a_hundred_are_refused_and_the_same_message_is_one()
    {
        await JoinAsync();
        for (var number = 0; number < ReminderService.MostComing; number++)
            Assert.Equal(number + 1, (await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromDays(1), $"m{number}")).Number);
        Assert.Null(await _bench.Service.AddAsync(ReminderBench.Alva, "more", "x", new TimeOption(_bench.Office.Now, ""), Token));
        Assert.Equal(1, (await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromDays(1), "m0")).Number);
        Assert.Equal(1, (await _bench.AddAsync(ReminderBench.Bo, _bench.Office.Now + Duration.FromDays(1), "m0")).Number);
    }

    [Fact]
    public async Task A_crash_at_any_write_leaves_one_reminder_that_comes_once()
    {
        await JoinAsync();
        for (var crash = 0; crash < 3; crash++)
        {
            var writes = 0;
            _bench.Office.Network.Store.BeforeWrite = key => key.Container == Reminder.Container && writes++ == crash ? throw new IOException("crash") : Task.CompletedTask;
            await Assert.ThrowsAsync<IOException>(() => _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(5), $"crash {crash}"));
            _bench.Office.Network.Store.BeforeWrite = _ => Task.CompletedTask;
            await _bench.TickAsync();
            await _bench.AddAsync(ReminderBench.Alva, _bench.Office.Now + Duration.FromMinutes(5), $"crash {crash}");
        }

        await _bench.RunAsync(Duration.FromMinutes(10));
        Assert.Equal(3, _bench.Office.Channel.Sends);
    }

    private Task<Reminder> WishAsync(string words, string request) => WishAsync(_bench, words, request);

    private static async Task<Reminder> WishAsync(ReminderBench bench, string words, string request) =>
        (await bench.Service.AddAsync(ReminderBench.Alva, request, "x", ((WhenRead.At)(await bench.Service.ReadAsync(words, Token)).When).Time, Token))!;

    private Task<Reminder?> MoveAsync(Reminder reminder, Duration ahead) =>
        _bench.Service.MoveAsync(ReminderBench.Alva, reminder.Id, new TimeOption(_bench.Office.Now + ahead, ""), Token);

    private Task<Reminder?> FindAsync(Reminder reminder) => _bench.Book.FindAsync(reminder.Member, reminder.Id, Token);

    private Task JoinAsync() => _bench.Office.AddAsync(ReminderBench.Alva);
}
