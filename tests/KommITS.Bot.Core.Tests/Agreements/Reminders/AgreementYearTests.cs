using System.Collections.Concurrent;
using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Following;
using KommITS.Bot.Core.Agreements.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Tests.Documents;
using KommITS.Bot.Core.Time;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using static KommITS.Bot.Core.Tests.Agreements.AgreementBench;

namespace KommITS.Bot.Core.Tests.Agreements.Reminders;

/// <summary>
/// The year 2027 on an injected clock: 60 members who follow, stop following or mute, some who run what an agreement names, six agreements whose dates lie around both changes of the clock,
/// an owner who answers some reviews and not others, and ten processes that die at some write. The test keeps its own ledger of who follows since when, by which it judges what was sent.
/// </summary>
public sealed class AgreementYearTests
{
    private const int People = 60;
    private static readonly LocalDate[] Ends = [new(2027, 4, 27), new(2027, 9, 24), new(2027, 11, 30), new(2028, 1, 29), new(2028, 4, 28), new(2027, 7, 1)];

    private readonly MemoryDocumentStore _store = new();
    private readonly FakeTimeProvider _time = new(Instant.FromUtc(2027, 1, 1, 0, 0).ToDateTimeOffset());
    private readonly YearChannel _channel = new();
    private readonly Random _random = new(20270101);
    private readonly Dictionary<(string Member, string Agreement), List<(Instant At, bool Follows)>> _ledger = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_reminder_comes_once_at_its_local_time_to_whom_it_is_for(int instances)
    {
        List<AgreementBench> processes = [.. Start(instances)];
        await PrepareAsync(processes[0]);
        var events = Events().OrderBy(one => one.At).ToList();
        var moments = Moments(await AllAsync(processes[0]), events);
        var deaths = moments.Where((_, at) => at % (moments.Count / 10) == 5).ToHashSet();
        foreach (var now in moments)
        {
            _time.SetUtcNow(now.ToDateTimeOffset());
            if (deaths.Contains(now))
            {
                await DieAsync(processes[0]);
                processes = [.. Start(instances)];
            }

            foreach (var one in events.Where(one => one.At == now))
                await one.Act(processes[^1]);
            await Task.WhenAll(processes.Select(process => Task.Run(() => RoundAsync(process, now), Token)));
        }

        await JudgeAsync(processes[0]);
    }

    [Fact]
    public void Reminders_keep_their_hour_on_the_wall_when_the_clock_changes()
    {
        var plan = DeadlinePlan.Of(Published(Signing with { Ends = new LocalDate(2027, 11, 30), NoticeBy = new LocalDate(2027, 4, 27) }))
            .ToDictionary(one => one.Key, one => one.At);
        Assert.Equal(Instant.FromUtc(2027, 3, 28, 7, 0), plan["notice/2027-04-27/30"]);
        Assert.Equal(Instant.FromUtc(2027, 10, 31, 8, 0), plan["end/2027-11-30/30"]);
        Assert.Equal(Instant.FromUtc(2027, 9, 1, 7, 0), plan["end/2027-11-30/90"]);
    }

    private async Task JudgeAsync(AgreementBench bench)
    {
        var sent = _channel.Sent.ToList();
        Assert.Equal(sent.Count, sent.DistinctBy(one => (one.Member, one.Notice)).Count());
        var expected = new List<string>();
        foreach (var agreement in await AllAsync(bench))
            foreach (var planned in DeadlinePlan.Of(agreement).Where(planned => planned.At < Instant.FromUtc(2027, 12, 31, 23, 0)))
                expected.AddRange(PeopleOf(agreement, planned).Select(member => $"{AgreementNotices.ReminderId(agreement.Id, planned.Key)} {member} {planned.At}"));
        Assert.True(expected.Count > 300, $"{expected.Count}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), sent.Where(one => one.Kind == AgreementNotices.ReminderKind).Select(one => $"{one.Notice} {one.Member} {one.At}").Order(StringComparer.Ordinal));

        // a0 and a1 are never verified, a3 at every asking, each in its ninety days.
        var reviews = sent.Where(one => one.Kind == AgreementNotices.ReviewKind).ToList();
        Assert.All(reviews, one => Assert.Equal((Alva.Id, new LocalTime(9, 0)), (one.Member, SwedishTime.LocalOf(one.At).TimeOfDay)));
        Assert.Equal(["2027-04-01", "2027-06-30", "2027-09-28", "2027-12-27"], reviews.Where(one => one.Notice.StartsWith("agreement/a4/", StringComparison.Ordinal)).Select(one => one.Notice[^10..]));
        Assert.Equal(["2027-04-01", "2027-06-30", "2027-09-28", "2027-12-27"], reviews.Where(one => one.Notice.StartsWith("agreement/a3/", StringComparison.Ordinal)).Select(one => one.Notice[^10..]));
        Assert.Equal(["2027-04-01"], reviews.Where(one => one.Notice.StartsWith("agreement/a0/", StringComparison.Ordinal)).Select(one => one.Notice[^10..]));
        Assert.True((await bench.FindAsync("a0")).IsClosed);
    }

    private IEnumerable<string> PeopleOf(Agreement agreement, PlannedDeadline planned)
    {
        for (var number = 0; number < People; number++)
        {
            var member = $"m{number:00}";
            var said = _ledger.GetValueOrDefault((member, agreement.Id), []).Where(one => one.At <= planned.At).ToList();
            var (follows, muted) = (said.Count > 0 && said[^1].Follows, said.Count > 0 && !said[^1].Follows);
            var runs = number % 10 == 3 && agreement.Id is "a1" or "a4";
            if (number % 15 != 7 && (follows || (runs && !muted)))
                yield return member;
        }
    }

    private IEnumerable<AgreementBench> Start(int instances) => Enumerable.Range(0, instances).Select(_ => new AgreementBench(_store, _time, _channel));

    private static async Task<IReadOnlyList<Agreement>> AllAsync(AgreementBench bench) => await bench.Get<AgreementArchive>().AllAsync(Token);

    private static async Task PrepareAsync(AgreementBench bench)
    {
        await bench.JoinAsync(Alva with { Address = Chat("alva") });
        for (var number = 0; number < People; number++)
            await bench.JoinAsync(Of($"m{number:00}") with { Address = Chat($"{number}"), Municipality = number % 10 == 3 ? "2480" : "0643", MutedTopics = number % 15 == 7 ? [AgreementNotices.Topic] : [] });
        await bench.RunsAsync("2480", "Visma Addo");
        foreach (var (index, ends) in Ends.Index())
        {
            var terms = Signing with { Title = $"T{index}", Ends = ends, NoticeBy = ends.PlusDays(-60), Products = index is 1 or 4 ? [bench.ProductOf("Visma Addo")] : [] };
            await bench.StoreAsync(Published(terms, Instant.FromUtc(2027, 1, 1, 0, 0), $"a{index}") with { Number = index + 1, Duties = AgreementDuties.None });
        }
    }

    /// <summary>Half of the people follow something at some time; a third of those stops again. The owner answers for a3 whenever it is asked.</summary>
    private IEnumerable<(Instant At, Func<AgreementBench, Task> Act)> Events()
    {
        for (var number = 0; number < People; number++)
            for (var agreement = 0; agreement < Ends.Length; agreement++)
            {
                if (_random.NextDouble() > 0.5)
                    continue;
                var (member, id) = (Of($"m{number:00}"), $"a{agreement}");
                var from = Instant.FromUtc(2027, 1, 1, 1, 0) + Duration.FromMinutes(_random.Next(300 * 24 * 60));
                yield return (from, bench => FollowAsync(bench, member, id, true));
                if (_random.Next(3) == 0)
                    yield return (from + Duration.FromMinutes(1 + _random.Next(60 * 24 * 60)), bench => FollowAsync(bench, member, id, false));
            }

        foreach (var day in new[] { new LocalDate(2027, 4, 1), new LocalDate(2027, 6, 30), new LocalDate(2027, 9, 28) })
            yield return (SwedishTime.At(day + new LocalTime(11, 0)), bench => bench.Get<AgreementService>().VerifyAsync("a3", Alva, Token));
    }

    private async Task FollowAsync(AgreementBench bench, Member member, string id, bool follows)
    {
        var agreement = await bench.FindAsync(id);
        _ = follows ? await bench.Get<InterestBook>().FollowAsync(member, agreement, Token) : await bench.Get<InterestBook>().UnfollowAsync(member, agreement, Token);
        if (!_ledger.TryGetValue((member.Id, id), out var said))
            _ledger[(member.Id, id)] = said = [];
        said.Add((bench.Now, follows));
    }

    private static List<Instant> Moments(IReadOnlyList<Agreement> agreements, List<(Instant At, Func<AgreementBench, Task> Act)> events)
    {
        var reviews = Enumerable.Range(1, 4).Select(round => SwedishTime.At(new LocalDate(2027, 1, 1).PlusDays(90 * round) + new LocalTime(9, 0)));
        return
        [
            .. agreements.SelectMany(DeadlinePlan.Of).Select(planned => planned.At).Concat(reviews).Concat(events.Select(one => one.At))
                .Concat(Enumerable.Range(0, 365).Select(day => SwedishTime.At(new LocalDate(2027, 1, 1).PlusDays(day) + new LocalTime(12, 0))))
                .Where(at => at < Instant.FromUtc(2027, 12, 31, 23, 0)).Distinct().Order(),
        ];
    }

    /// <summary>The process dies at some write while it publishes, and another starts.</summary>
    private async Task DieAsync(AgreementBench bench)
    {
        var left = 1 + _random.Next(40);
        _store.BeforeWrite = _ => Interlocked.Decrement(ref left) <= 0 ? throw new IOException("died") : Task.CompletedTask;
        try
        {
            await bench.TickAsync();
        }
        catch (IOException)
        {
        }

        _store.BeforeWrite = null;
    }

    private static async Task RoundAsync(AgreementBench bench, Instant now)
    {
        await bench.TickAsync();
        await bench.Get<NoticeService>().SettleAllAsync(Token);
        foreach (var open in await bench.Get<DeliveryBook>().OpenAsync(Token).ToListAsync(Token))
            if (open.DueAt <= now)
                await bench.Get<NoticeDispatcher>().DispatchAsync(open.Key, Token);
    }

    private static MemberAddress Chat(string number) => new("https://a", "msteams", $"a:{number}", $"29:{number}", "28:bot", null, null);

    private sealed record SentNotice(string Member, string Kind, string Notice, Instant At);

    /// <summary>Takes everything, and remembers it with the time of the claim: a claim is due a lease after it was made.</summary>
    private sealed class YearChannel : INoticeChannel
    {
        public ConcurrentQueue<SentNotice> Sent { get; } = new();

        public Task<SendOutcome> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
        {
            Take(delivery);
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));
        }

        public Task<SendOutcome> SendDigestAsync(Delivery digest, IReadOnlyList<Delivery> items, Member member, CancellationToken cancellationToken)
        {
            foreach (var item in items)
                Take(item);
            return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a") { Items = [.. items.Select(item => item.Notice.Id)] });
        }

        public Task<SendOutcome> UpdateAsync(Delivery delivery, IReadOnlyList<Delivery>? items, Member member, CancellationToken cancellationToken) =>
            Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));

        public Task<SendOutcome> RecallAsync(Delivery delivery, Member member, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));

        private void Take(Delivery delivery) => Sent.Enqueue(new SentNotice(delivery.Member, delivery.Notice.Kind, delivery.Notice.Id, delivery.DueAt - Duration.FromSeconds(90)));
    }
}
