using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Sending;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Reminders;

/// <summary>A year of reminders of thirty members, both changes of the clock inside: two processes that are restarted ten times, and an outage of 36 hours.</summary>
public class ReminderYearTests
{
    private const int Members = 30;
    private const int Each = 8;
    private static readonly Duration Outage = Duration.FromHours(36);

    private readonly ReminderBench _bench = new();
    private readonly List<(string Notice, Instant At)> _sent = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_comes_once_at_its_minute_or_when_the_outage_is_over()
    {
        _bench.Office.Channel.Answer = delivery =>
        {
            _sent.Add((delivery.Notice.Id, _bench.Office.Now));
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));
        };
        var begin = _bench.Office.Now;
        var reminders = await AskedAsync(begin);
        var outage = begin + Duration.FromDays(200);
        await RunAsync(begin, outage);
        _bench.Office.Time.Advance((outage + Outage - _bench.Office.Now).ToTimeSpan());
        await RunAsync(outage + Outage, begin + Duration.FromDays(366));

        Assert.Equal(reminders.Select(ReminderNotices.IdOf).Order(), _sent.Select(sent => sent.Notice).Order());
        var sent = _sent.ToDictionary(one => one.Notice, one => one.At);
        Assert.All(reminders, reminder => Assert.InRange(
            sent[ReminderNotices.IdOf(reminder)] - (IsIn(reminder.DueAt, outage) ? outage + Outage : reminder.DueAt), Duration.Zero, Duration.FromSeconds(59)));
        Assert.Contains(reminders, reminder => IsIn(reminder.DueAt, outage));
    }

    private static bool IsIn(Instant due, Instant outage) => due >= outage && due < outage + Outage;

    /// <summary>At any minute of the year, some in the hours around both changes of the clock, and two in the outage.</summary>
    private async Task<List<Reminder>> AskedAsync(Instant begin)
    {
        var random = new Random(27);
        Instant[] special =
        [
            SwedishTime.At(new LocalDateTime(2027, 3, 28, 1, 59)), SwedishTime.At(new LocalDateTime(2027, 3, 28, 3, 0)),
            SwedishTime.At(new LocalDateTime(2027, 10, 31, 2, 30)), SwedishTime.At(new LocalDateTime(2027, 10, 31, 2, 30)) + Duration.FromHours(1),
            begin + Duration.FromDays(200) + Duration.FromHours(1), begin + Duration.FromDays(201) + Duration.FromHours(5),
        ];
        var reminders = new List<Reminder>();
        for (var member = 0; member < Members; member++)
        {
            await _bench.Office.AddAsync($"m{member}");
            for (var number = 0; number < Each; number++)
            {
                var at = number == 0 ? special[member % special.Length] : begin + Duration.FromMinutes(random.Next(1, 365 * 24 * 60));
                reminders.Add(await _bench.AddAsync($"m{member}", at, $"r{number}"));
            }
        }

        return reminders;
    }

    /// <summary>From one due time to the next; every thirty-fifth day both processes are new ones.</summary>
    private async Task RunAsync(Instant from, Instant until)
    {
        ReminderWork[] processes = [_bench.NewWork(), _bench.NewWork()];
        for (var restart = from + Duration.FromDays(35); ; )
        {
            await Task.WhenAll(processes.Select(process => _bench.TickAsync(process)));
            await _bench.Office.RunAsync(Duration.Zero);
            await Task.WhenAll(processes.Select(process => _bench.TickAsync(process)));
            var next = await _bench.NextAsync();
            if (next >= until)
                return;
            _bench.Office.Time.Advance((next - _bench.Office.Now).ToTimeSpan());
            if (_bench.Office.Now < restart)
                continue;
            processes = [_bench.NewWork(), _bench.NewWork()];
            restart += Duration.FromDays(35);
        }
    }
}
