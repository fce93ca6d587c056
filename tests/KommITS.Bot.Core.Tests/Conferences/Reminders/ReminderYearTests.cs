using KommITS.Bot.Core.Conferences.Reminders;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

/// <summary>
/// A whole year: each reminder goes to each person whom it is for once, at its local minute, through both changes of the clock, ten restarts that die at some write, and an outage of
/// 36 hours; with one process, and with two at once on one store.
/// </summary>
public sealed class ReminderYearTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_reminder_comes_once_at_its_minute_to_whom_it_is_for(int instances)
    {
        var year = new ClockYear(instances);
        await year.RunAsync();
        Assert.Equal(Duration.FromHours(36), ClockYear.Outage.Duration);
        Assert.Equal(11, year.Restarts);
        Assert.True(year.Sent.Count > 2_000, $"{year.Sent.Count}");
        Assert.Equal(year.Sent.Count, year.Sent.DistinctBy(sent => (sent.Member, sent.Conference, sent.Key)).Count());
        foreach (var group in year.Sent.GroupBy(sent => (sent.Conference, sent.Key)))
        {
            var due = year.Ledger.Dues[group.Key];
            Assert.Equal(due.People, group.Select(sent => sent.Member).Order(StringComparer.Ordinal));
            Assert.All(group, sent => Assert.True(IsInTime(sent, due), $"{sent} was due at {due.At}, seen at {due.Seen}"));
        }

        // Whatever came due had its people, and nothing was forgotten but what the outage made useless.
        var silent = year.Ledger.Dues.Where(due => due.Value.People.Count > 0 && !year.Sent.Any(sent => (sent.Conference, sent.Key) == due.Key)).Select(due => due.Key);
        Assert.Empty(silent);
        var missed = (await year.ConferencesAsync()).SelectMany(conference => ReminderPlan.Of(conference).Select(planned => (conference.Id, planned.Key))).Except(year.Ledger.Dues.Keys);
        Assert.Equal([("c3", "start-1")], missed);
    }

    /// <summary>With the quiet hours that members have until they choose others: what is ahead is never put aside into a day that is too late.</summary>
    [Fact]
    public async Task With_quiet_hours_all_come_at_their_minute_but_the_question_after_a_meeting_on_a_Friday()
    {
        var year = new ClockYear(instances: 1, quietHours: true);
        await year.RunAsync();
        Assert.True(year.Sent.Count > 2_000, $"{year.Sent.Count}");
        Assert.Equal(year.Sent.Count, year.Sent.DistinctBy(sent => (sent.Member, sent.Conference, sent.Key)).Count());
        Assert.Equal(year.Ledger.Dues.Where(due => due.Value.People.Count > 0).Select(due => due.Key).Order(), year.Sent.Select(sent => (sent.Conference, sent.Key)).Distinct().Order());
        Assert.All(year.Sent.GroupBy(sent => (sent.Conference, sent.Key)), group => Assert.Equal(year.Ledger.Dues[group.Key].People, group.Select(sent => sent.Member).Order(StringComparer.Ordinal)));
        var late = year.Sent.Where(sent => !IsInTime(sent, year.Ledger.Dues[(sent.Conference, sent.Key)])).Select(sent => (sent.Conference, sent.Key, sent.At)).Distinct();
        Assert.Equal([("c1", "feedback", ClockYear.At(2027, 5, 17, 7, 0))], late);
    }

    [Fact]
    public void Morning_reminders_keep_their_hour_on_the_wall_when_the_clock_changes()
    {
        var plan = ReminderPlan.Of(Meetings.Published(YearPlan.Conferences[0])).Concat(ReminderPlan.Of(Meetings.Published(YearPlan.Conferences[3]))).ToLookup(one => one.Key, one => one.At);
        Assert.Equal([Instant.FromUtc(2027, 3, 28, 7, 0), Instant.FromUtc(2027, 10, 31, 8, 0)], plan["start-1"]);
        Assert.Equal([Instant.FromUtc(2027, 3, 29, 5, 30), Instant.FromUtc(2027, 11, 1, 6, 30)], plan["today"]);
        Assert.Equal([Instant.FromUtc(2027, 2, 26, 8, 0), Instant.FromUtc(2027, 10, 1, 7, 0)], plan["start-30"]);
    }

    /// <summary>In its minute; what came due in the outage, when it was over; what a crash cut short, at the next look.</summary>
    private static bool IsInTime(SentReminder sent, Ledger.Due due) =>
        sent.At == due.At || (ClockYear.Outage.Contains(due.At) && sent.At >= ClockYear.Outage.End && sent.At < due.Until && sent.At <= ClockYear.Outage.End + Duration.FromMinutes(16));
}
