using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Conferences.Reminders;

/// <summary>What the feature sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class ConferenceNotices
{
    public const string ReminderKind = "conferences.reminder";
    public const string ChangedKind = "conferences.changed";
    public const string CancelledKind = "conferences.cancelled";
    public const string OfferedKind = "conferences.offered";
    public const string LapsedKind = "conferences.lapsed";
    public const string BallotKind = "conferences.ballot";

    /// <summary>Conferences that one has not registered for: registration is open, and closes soon.</summary>
    public const string InvitationsTopic = "conferences.invitations";

    /// <summary>Conferences that one takes part in.</summary>
    public const string OwnTopic = "conferences.own";

    public static NoticeReason WhyMember { get; } = new("member");

    public static NoticeReason WhyInterested { get; } = new("interested");

    public static NoticeReason WhyRegistered { get; } = new("registered");

    public static NoticeReason WhyWaiting { get; } = new("waiting");

    public static NoticeReason WhyOffered { get; } = new("offered");

    public static string ReminderId(string conference, string key) => $"reminder/{conference}/{key}";

    public static string ChangedId(Conference conference) => $"conference/{conference.Id}/changed/{conference.Sequence}";

    public static string CancelledId(string conference) => $"conference/{conference}/cancelled";

    public static Notice Reminder(Conference conference, PlannedReminder planned) =>
        new(ReminderId(conference.Id, planned.Key), ReminderKind, conference.Id, planned.Key, TopicOf(planned.Occasion))
        {
            Weight = WeightOf(planned.Occasion),
            IsStatutory = planned.Occasion == ReminderOccasion.Notice,
            ExpiresAt = planned.Until,
        };

    public static Notice Changed(Conference conference) =>
        new(ChangedId(conference), ChangedKind, conference.Id, $"{conference.Sequence}") { Weight = NoticeWeight.Personal, ExpiresAt = conference.Details.EndsAt };

    public static Notice Cancelled(Conference conference) => new(CancelledId(conference.Id), CancelledKind, conference.Id) { Weight = NoticeWeight.Urgent };

    /// <summary>One for each time that the person is offered a seat.</summary>
    public static Notice Offered(Conference conference, Registration offered) =>
        new($"conference/{conference.Id}/offered/{offered.Member}/{offered.Offers}", OfferedKind, conference.Id) { Weight = NoticeWeight.Personal, ExpiresAt = offered.OfferedUntil };

    /// <summary>One for each offer that the person let go.</summary>
    public static Notice Lapsed(Conference conference, Registration lapsed) =>
        new($"conference/{conference.Id}/lapsed/{lapsed.Member}/{lapsed.Offers}", LapsedKind, conference.Id) { Weight = NoticeWeight.Personal, ExpiresAt = conference.Details.StartsAt };

    /// <summary>A vote that is open, to who votes; it is at hand at once.</summary>
    public static Notice Ballot(Conference conference, int number) =>
        new($"conference/{conference.Id}/ballot/{number}", BallotKind, conference.Id, $"{number}") { Weight = NoticeWeight.Urgent };

    private static string? TopicOf(ReminderOccasion occasion) => occasion switch
    {
        ReminderOccasion.Open or ReminderOccasion.Closing => InvitationsTopic,
        ReminderOccasion.Notice => null,
        _ => OwnTopic,
    };

    private static NoticeWeight WeightOf(ReminderOccasion occasion) => occasion switch
    {
        ReminderOccasion.Open => NoticeWeight.Ordinary,
        ReminderOccasion.Eve or ReminderOccasion.Today or ReminderOccasion.Session => NoticeWeight.Urgent,
        _ => NoticeWeight.Personal,
    };
}
