using KommITS.Bot.Core.Notices;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Agreements.Reminders;

/// <summary>What the feature sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class AgreementNotices
{
    public const string ReminderKind = "agreements.reminder";
    public const string ChangedKind = "agreements.changed";
    public const string NewKind = "agreements.new";
    public const string WithdrawnKind = "agreements.withdrawn";
    public const string ReviewKind = "agreements.review";
    public const string AskedKind = "agreements.asked";
    public const string AnsweredKind = "agreements.answered";

    public const string Topic = "agreements";

    public static NoticeReason WhyFollower { get; } = new("follower");

    public static NoticeReason WhyOwner { get; } = new("owner");

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyAsker { get; } = new("asker");

    /// <summary>The municipality runs these, which the agreement names.</summary>
    public static NoticeReason WhyRuns(IReadOnlyList<string> products) => new("runs", products);

    /// <summary>The municipality runs these, which are of a kind that the agreement is about.</summary>
    public static NoticeReason WhyKind(IReadOnlyList<string> products) => new("kind", products);

    public static string ReminderId(string agreement, string key) => $"agreement/{agreement}/{key}";

    public static string ChangedId(string agreement, int version) => $"agreement/{agreement}/changed/{version}";

    public static string ReviewId(string agreement, LocalDate day) => $"agreement/{agreement}/review/{LocalDatePattern.Iso.Format(day)}";

    public static Notice Reminder(Agreement agreement, PlannedDeadline planned) =>
        new(ReminderId(agreement.Id, planned.Key), ReminderKind, agreement.Id, planned.Key, Topic) { Weight = NoticeWeight.Personal, ExpiresAt = planned.Until };

    /// <summary>One for each version that is told; the detail says since which.</summary>
    public static Notice Changed(Agreement agreement) =>
        new(ChangedId(agreement.Id, agreement.TellingVersion), ChangedKind, agreement.Id, $"{agreement.ToldVersion}-{agreement.TellingVersion}", Topic) { Weight = NoticeWeight.Personal };

    public static Notice New(string agreement) => new($"agreement/{agreement}/new", NewKind, agreement, Topic: Topic);

    public static Notice Withdrawn(string agreement) => new($"agreement/{agreement}/withdrawn", WithdrawnKind, agreement, Topic: Topic) { Weight = NoticeWeight.Personal };

    public static Notice Review(string agreement, LocalDate day) =>
        new(ReviewId(agreement, day), ReviewKind, agreement, LocalDatePattern.Iso.Format(day)) { Weight = NoticeWeight.Personal };

    public static Notice Asked(string agreement, string question) => new($"agreement/{agreement}/asked/{question}", AskedKind, agreement, question) { Weight = NoticeWeight.Personal };

    public static Notice Answered(string agreement, string question, string answer) =>
        new($"agreement/{agreement}/answered/{question}/{answer}", AnsweredKind, agreement, question) { Weight = NoticeWeight.Personal };
}
