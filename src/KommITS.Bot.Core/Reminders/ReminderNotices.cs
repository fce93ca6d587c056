using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Reminders;

/// <summary>How a reminder goes out: one notice for each time that it is given.</summary>
public static class ReminderNotices
{
    public const string Kind = "reminders.due";

    public const string WithdrawnKind = "reminders.withdrawn";

    public static NoticeReason Why { get; } = new("own");

    public static string IdOf(Reminder reminder) => $"reminder/{reminder.Member}/{reminder.Id}/{reminder.Round}";

    /// <summary>It does not come, for its conference is cancelled.</summary>
    public static Notice Withdrawn(Reminder reminder) =>
        new($"{IdOf(reminder)}/withdrawn", WithdrawnKind, reminder.Id) { Weight = NoticeWeight.Personal };

    /// <summary>
    /// Urgent, as all that a person has asked to get at a time of their own: at that minute, also in quiet hours and while the rest is paused, in nobody's
    /// budget. It has no topic: who wants it no more takes it away.
    /// </summary>
    public static Notice Of(Reminder reminder) => new(IdOf(reminder), Kind, reminder.Id) { Weight = NoticeWeight.Urgent };
}
