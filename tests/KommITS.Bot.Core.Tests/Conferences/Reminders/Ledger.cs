using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

internal sealed record Seat(Instant Since, AttendanceMode Mode, bool WantsSessions);

internal sealed record SentReminder(string Member, string Conference, string Key, Instant At);

/// <summary>Who has a seat since when, as the test saw it; and, of each reminder whose time came, whom it had to go to.</summary>
internal sealed class Ledger
{
    public Dictionary<(string Conference, string Member), Seat> In { get; } = [];

    public Dictionary<(string Conference, string Member), Instant> Interested { get; } = [];

    public HashSet<(string Conference, string Member)> Waiting { get; } = [];

    /// <summary>By conference and key: when it was due, until when it may come, and the people.</summary>
    public Dictionary<(string Conference, string Key), Due> Dues { get; } = [];

    public void Note(IEnumerable<Conference> conferences, Instant now)
    {
        foreach (var conference in conferences)
            foreach (var planned in ReminderPlan.Of(conference).Where(one => one.At <= now && now < one.Until))
                Dues.TryAdd((conference.Id, planned.Key), new Due(planned.At, now, planned.Until, [.. PeopleOf(conference, planned)]));
    }

    private IEnumerable<string> PeopleOf(Conference conference, PlannedReminder planned)
    {
        for (var number = 0; number < ClockYear.People; number++)
        {
            var member = $"m{number:000}";
            var (mutesInvitations, mutesOwn) = (number % 20 <= 1, number % 20 == 1);
            var seat = In.GetValueOrDefault((conference.Id, member));
            var isIn = seat is not null && seat.Since <= planned.At && !mutesOwn;
            var isFor = planned.Occasion switch
            {
                ReminderOccasion.Notice => true,
                ReminderOccasion.Open => seat is null && !Waiting.Contains((conference.Id, member)) && !mutesInvitations,
                ReminderOccasion.Closing => seat is null && !mutesInvitations && Interested.TryGetValue((conference.Id, member), out var since) && since <= planned.At,
                ReminderOccasion.Hotel => isIn && seat!.Mode == AttendanceMode.OnSite,
                ReminderOccasion.Session => isIn && seat!.WantsSessions,
                _ => isIn,
            };
            if (isFor)
                yield return member;
        }
    }

    internal sealed record Due(Instant At, Instant Seen, Instant Until, IReadOnlyList<string> People);
}
