using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Core.Tests.Documents;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

/// <summary>
/// The year 2027 on an injected clock: 300 members who register, hesitate, cancel and mute, four conferences, processes that die and come back, and an outage. The test keeps a ledger
/// of its own of who has a seat since when, by which it judges what was sent.
/// </summary>
internal sealed class ClockYear(int instances, bool quietHours = false)
{
    public const int People = 300;

    private readonly MemoryDocumentStore _store = new();
    private readonly FakeTimeProvider _time = new(Instant.FromUtc(2027, 1, 1, 0, 0).ToDateTimeOffset());
    private readonly Random _random = new(20270101);
    private readonly PriorityQueue<Func<Task>, Instant> _events = new();
    private readonly YearChannel _channel = new();
    private List<Meetings> _processes = [];

    public static Interval Outage { get; } = new(At(2027, 10, 30, 21, 0), At(2027, 11, 1, 8, 0));

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<SentReminder> Sent => [.. _channel.Sent];

    public int Restarts { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Instant At(int year, int month, int day, int hour, int minute) => SwedishTime.At(new LocalDateTime(year, month, day, hour, minute));

    public async Task RunAsync()
    {
        Restart();
        await PrepareAsync();
        var end = Instant.FromUtc(2027, 12, 31, 23, 0);
        var restarts = await DeathsAsync();
        for (var now = _processes[0].Now; now < end; now = await NextAsync(now, restarts))
        {
            _time.SetUtcNow(now.ToDateTimeOffset());
            if (restarts.Contains(now))
                await DieAsync();
            if (now >= Outage.Start && now < Outage.End)
                continue;
            while (_events.TryPeek(out _, out var due) && due <= now)
                await _events.Dequeue()();
            Ledger.Note(await ConferencesAsync(), now);
            await TickAsync();
        }
    }

    public async Task<IReadOnlyList<Conference>> ConferencesAsync() => await _processes[0].Get<ConferenceArchive>().AllAsync(Token);

    /// <summary>Not to now again, and never more than a day on.</summary>
    private async Task<Instant> NextAsync(Instant now, HashSet<Instant> restarts)
    {
        var wanted = (await ConferencesAsync()).Select(conference => ReminderRounds.NextAfter(conference, now)).OfType<Instant>()
            .Concat(restarts.Where(one => one > now)).Append(SwedishTime.At(SwedishTime.DayOf(now).PlusDays(1).AtMidnight()));
        if (quietHours)
            wanted = wanted.Append(QuietHours.Default.NextMorning(now, onMondays: false));
        if (_events.TryPeek(out _, out var due))
            wanted = wanted.Append(Instant.Max(due, now + Duration.FromSeconds(1)));
        return now < Outage.End && wanted.Min() > Outage.Start && now >= Outage.Start ? Outage.End : wanted.Min();
    }

    private void Restart()
    {
        Restarts++;
        _processes = [.. Enumerable.Range(0, instances).Select(_ => new Meetings(_store, _time, _channel, quietHours))];
    }

    /// <summary>Ten of the moments at which something is to be sent.</summary>
    private async Task<HashSet<Instant>> DeathsAsync()
    {
        var moments = (await ConferencesAsync()).SelectMany(ReminderPlan.Of).Select(planned => planned.At).Where(at => !Outage.Contains(at)).Distinct().Order().ToList();
        return [.. Enumerable.Range(0, 10).Select(number => moments[number * moments.Count / 10])];
    }

    /// <summary>The process dies at some write while it publishes, and another starts.</summary>
    private async Task DieAsync()
    {
        var left = 1 + _random.Next(300);
        _store.BeforeWrite = _ => Interlocked.Decrement(ref left) <= 0 ? throw new IOException("died") : Task.CompletedTask;
        try
        {
            await _processes[0].TickAsync();
        }
        catch (IOException)
        {
        }

        _store.BeforeWrite = null;
        Restart();
    }

    private Task TickAsync() => Task.WhenAll(_processes.Select(process => Task.Run(() => TickAsync(process), Token)));

    private static async Task TickAsync(Meetings process)
    {
        await process.TickAsync();
        await process.Get<NoticeService>().SettleAllAsync(Token);
        for (var more = true; more;)
        {
            more = false;
            foreach (var open in await process.Get<DeliveryBook>().OpenAsync(Token).ToListAsync(Token))
            {
                if (open.DueAt > process.Now)
                    continue;
                var wait = await process.Get<NoticeDispatcher>().DispatchAsync(open.Key, Token);
                more |= wait == Duration.Zero;
            }
        }
    }

    private async Task PrepareAsync()
    {
        for (var number = 0; number < People; number++)
            await _processes[0].JoinAsync(Meetings.Of($"m{number:000}") with
            {
                Address = new MemberAddress("https://a", "msteams", $"a:{number}", $"29:{number}", "28:bot", null, null),
                MutedTopics = number % 20 == 0 ? [ConferenceNotices.InvitationsTopic] : number % 20 == 1 ? [ConferenceNotices.InvitationsTopic, ConferenceNotices.OwnTopic] : [],
            });
        foreach (var (index, details) in YearPlan.Conferences.Index())
        {
            await _processes[0].StoreAsync(new Conference { Id = $"c{index}", Number = index + 1, Author = "m000", Details = details, Status = ConferenceStatus.Published, PublishedAt = Instant.FromUtc(2027, 1, 1, 0, 0) });
            for (var number = 0; number < People; number++)
                Plan($"c{index}", details, Meetings.Of($"m{number:000}"));
        }
    }

    /// <summary>A third registers, a sixth of those leaves again, a tenth only shows interest.</summary>
    private void Plan(string conference, ConferenceDetails details, Member member)
    {
        var open = details.RegistrationOpensAt!.Value;
        var span = (details.RegistrationClosesAt - open).TotalMinutes - 10;
        var luck = _random.NextDouble();
        var first = open + Duration.FromMinutes((long)(_random.NextDouble() * span));
        if (luck < 0.1)
            _events.Enqueue(() => InterestAsync(conference, member), first);
        else if (luck < 0.43)
        {
            var mode = details.SeatsRemote == 0 || _random.Next(2) == 0 ? AttendanceMode.OnSite : AttendanceMode.Remote;
            var wantsSessions = _random.Next(2) == 0;
            _events.Enqueue(() => RegisterAsync(conference, member, mode, wantsSessions), first);
            if (_random.Next(6) == 0)
                _events.Enqueue(() => LeaveAsync(conference, member), first + Duration.FromMinutes((long)(_random.NextDouble() * (details.StartsAt - first).TotalMinutes)));
        }
    }

    private async Task InterestAsync(string conference, Member member)
    {
        await Service.ShowInterestAsync(conference, member, true, Token);
        Ledger.Interested[(conference, member.Id)] = _processes[0].Now;
    }

    private async Task RegisterAsync(string conference, Member member, AttendanceMode mode, bool wantsSessions)
    {
        var result = await Service.RegisterAsync(conference, member, mode, new RegistrationWishes(WantsSessions: wantsSessions), Token);
        if (result.Outcome == RegistrationOutcome.Done)
            Ledger.In[(conference, member.Id)] = new Seat(_processes[0].Now, mode, wantsSessions);
        else if (result.Outcome == RegistrationOutcome.Waiting)
            Ledger.Waiting.Add((conference, member.Id));
    }

    /// <summary>Who is offered the seat takes it an hour later.</summary>
    private async Task LeaveAsync(string conference, Member member)
    {
        var result = await Service.LeaveAsync(conference, member, Token);
        Ledger.In.Remove((conference, member.Id));
        Ledger.Waiting.Remove((conference, member.Id));
        foreach (var offered in result.Roster.Registrations.Where(one => one.State == RegistrationState.Offered))
            _events.Enqueue(() => AcceptAsync(conference, Meetings.Of(offered.Member), offered), _processes[0].Now + Duration.FromHours(1));
    }

    private async Task AcceptAsync(string conference, Member member, Registration offered)
    {
        if ((await Service.AcceptAsync(conference, member, Token)).Outcome != RegistrationOutcome.Done)
            return;
        Ledger.Waiting.Remove((conference, member.Id));
        Ledger.In[(conference, member.Id)] = new Seat(_processes[0].Now, offered.Mode, offered.SessionsSince is not null);
    }

    private RegistrationService Service => _processes[^1].Get<RegistrationService>();
}
