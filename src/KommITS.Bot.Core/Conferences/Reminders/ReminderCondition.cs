using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Notices;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Reminders;

/// <summary>Whom a reminder is for. Looked at when it is due, and again when it is sent: what has changed meanwhile counts.</summary>
public static class ReminderCondition
{
    /// <summary>Null when it is not for this person: also when its time had come before they registered.</summary>
    public static NoticeReason? WhyFor(PlannedReminder planned, Conference conference, Roster roster, string member)
    {
        if (!conference.IsPublished)
            return null;
        var place = roster.Find(member);
        return planned.Occasion switch
        {
            ReminderOccasion.Notice => ConferenceNotices.WhyMember,
            ReminderOccasion.Open => place is { IsOpen: true } ? null : ConferenceNotices.WhyMember,
            ReminderOccasion.Closing => place is not { IsOpen: true } && SaidBefore(roster, member, planned.At) ? ConferenceNotices.WhyInterested : null,
            ReminderOccasion.Hotel => IsIn(place, planned.At) && place!.Mode == AttendanceMode.OnSite ? ConferenceNotices.WhyRegistered : null,
            ReminderOccasion.Session => IsIn(place, planned.At) && place!.SessionsSince <= planned.At ? ConferenceNotices.WhyRegistered : null,
            _ => IsIn(place, planned.At) ? ConferenceNotices.WhyRegistered : null,
        };
    }

    /// <summary>Everybody whom it may be for, member or not any more: the notices' engine looks at that.</summary>
    public static IEnumerable<string> CandidatesOf(PlannedReminder planned, Roster roster, IEnumerable<string> members) => planned.Occasion switch
    {
        ReminderOccasion.Open or ReminderOccasion.Notice => members,
        ReminderOccasion.Closing => roster.Interested.Keys,
        _ => roster.In.Select(one => one.Member),
    };

    private static bool IsIn(Registration? place, Instant at) => place is { State: RegistrationState.In } && place.InAt <= at;

    private static bool SaidBefore(Roster roster, string member, Instant at) => roster.Interested.TryGetValue(member, out var since) && since <= at;
}
