using CsCheck;
using KommITS.Bot.Protocol.Connector.Limits;

namespace KommITS.Bot.Protocol.Tests.Connector.Limits;

public class CallScheduleTests
{
    private const int PerTenant = 25;
    private static readonly long Second = TimeSpan.FromSeconds(1).Ticks;
    private static readonly Pace Chat = new("c", "t");

    private static readonly Gen<Arrival[]> Arrivals = Gen.Select(
        Gen.Frequency((6, Gen.Const(0L)), (3, Gen.Long[1, Second]), (1, Gen.Long[Second, 40 * Second])), Gen.Int[0, 5], Gen.Int[0, 9], Gen.Bool,
        (after, conversation, chance, unasked) => new Arrival(after, $"c{conversation}", $"t{conversation % 2}", chance == 0, unasked))
        .Array[1, 400];

    [Fact]
    public void Whatever_comes_no_window_is_ever_exceeded_and_nobody_waits_longer_than_told() => Arrivals.Sample(
        arrivals =>
        {
            var (schedule, now, went) = (new CallSchedule(PerTenant), 0L, new List<(Arrival Call, long At)>());
            foreach (var arrival in arrivals)
            {
                now += arrival.After;
                var latest = now + (arrival.IsPatient ? 30 : 5) * Second;
                var at = schedule.Reserve(new Pace(arrival.Conversation, arrival.Tenant, IsRoster: arrival.IsRoster), now, latest);
                Assert.True(at >= now);
                if (at <= latest)
                    went.Add((arrival, at));
            }

            foreach (var calls in went.GroupBy(call => (call.Call.Conversation, call.Call.IsRoster)))
            {
                Assert.Equal(calls.Select(call => call.At), calls.Select(call => call.At).Order());
                AssertKept(calls.Select(call => call.At), calls.Key.IsRoster ? RateWindow.Members : RateWindow.Sends);
            }

            foreach (var calls in went.GroupBy(call => call.Call.Tenant))
                AssertKept(calls.Select(call => call.At), [new RateWindow(PerTenant, TimeSpan.FromSeconds(1))]);
        },
        iter: 2000,
        threads: 2);

    [Fact]
    public void Whoever_is_told_to_wait_and_comes_again_then_gets_through() => Arrivals.Sample(
        arrivals =>
        {
            var schedule = new CallSchedule(PerTenant);
            var waiting = new PriorityQueue<Arrival, long>();
            var now = 0L;
            foreach (var arrival in arrivals)
                waiting.Enqueue(arrival, now += arrival.After);
            for (var tries = 0; waiting.TryDequeue(out var arrival, out var at); tries++)
            {
                Assert.True(tries < 40 * arrivals.Length, "Somebody never gets through.");
                var given = schedule.Reserve(new Pace(arrival.Conversation, arrival.Tenant), at, at + 5 * Second);
                if (given > at + 5 * Second)
                    waiting.Enqueue(arrival, given);
            }
        },
        iter: 300,
        threads: 2);

    [Fact]
    public void A_burst_is_spread_as_the_page_of_Teams_says()
    {
        var schedule = new CallSchedule(100);
        var at = Enumerable.Range(0, 62).Select(_ => schedule.Reserve(Chat, 0, long.MaxValue)).ToList();
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, Second, 2 * Second], at.Take(9));
        Assert.True(at[59] < 30 * Second);
        Assert.Equal(30 * Second, at[60]);
    }

    [Fact]
    public void An_hour_holds_eighteen_hundred()
    {
        var schedule = new CallSchedule(PerTenant);
        var at = Enumerable.Range(0, 1801).Select(_ => schedule.Reserve(Chat, 0, long.MaxValue)).ToList();
        Assert.True(at[1799] < 3600 * Second);
        Assert.Equal(3600 * Second, at[1800]);
    }

    [Fact]
    public void One_conversation_that_waits_holds_up_no_other_of_its_tenant()
    {
        var schedule = new CallSchedule(PerTenant);
        for (var count = 0; count < 60; count++)
            schedule.Reserve(Chat, 0, long.MaxValue);
        Assert.Equal(0, schedule.Reserve(new Pace("other", "t"), 0, long.MaxValue));
    }

    [Fact]
    public void A_tenant_is_the_last_seen_where_a_call_names_none()
    {
        var schedule = new CallSchedule(1);
        schedule.Reserve(new Pace("c1", "t"), 0, long.MaxValue);
        Assert.Equal(0, schedule.Reserve(new Pace("c2"), 0, long.MaxValue));
        Assert.Equal(Second, schedule.Reserve(new Pace("c1"), 0, long.MaxValue));
        Assert.Equal(2 * Second, schedule.Reserve(new Pace("c1", IsRoster: true), 0, long.MaxValue));
    }

    [Fact]
    public void What_goes_without_asking_leaves_less_to_those_who_ask()
    {
        var schedule = new CallSchedule(PerTenant);
        for (var count = 0; count < 7; count++)
            schedule.Count(Chat, 0);
        Assert.Equal(Second, schedule.Reserve(Chat, 0, long.MaxValue));
    }

    [Fact]
    public void Idle_conversations_are_forgotten()
    {
        var schedule = new CallSchedule(PerTenant);
        for (var number = 0; number < 1000; number++)
            schedule.Reserve(new Pace($"c{number}", $"t{number}"), number * Second, long.MaxValue);
        Assert.Equal(1000, schedule.Remembered);
        schedule.Reserve(Chat, 2 * 3600 * Second, long.MaxValue);
        Assert.Equal(1, schedule.Remembered);
    }

    private static void AssertKept(IEnumerable<long> times, RateWindow[] windows)
    {
        long[] sorted = [.. times.Order()];
        foreach (var window in windows)
        {
            for (var first = 0; first + window.Calls < sorted.Length; first++)
                Assert.True(sorted[first + window.Calls] - sorted[first] >= window.Span.Ticks, $"More than {window.Calls} within {window.Span}.");
        }
    }

    private sealed record Arrival(long After, string Conversation, string Tenant, bool IsRoster, bool IsPatient);
}
