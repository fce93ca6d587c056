using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Reminders;

/// <summary>A reminder that has come.</summary>
internal sealed record DueCard(string Fallback, string Kicker, string About, string Why, string? Late, string Typed, string Reminder)
{
    /// <summary>What comes this much later than it should says so.</summary>
    private static readonly Duration LateAfter = Duration.FromMinutes(5);

    /// <param name="at">When it came.</param>
    public static DueCard Of(Texts texts, Reminder reminder, Instant at)
    {
        var isLate = at - reminder.DueAt > LateAfter;
        return new DueCard(
            texts.Format(isLate ? "reminders.dueLateFallback" : "reminders.dueFallback", reminder.About),
            texts[isLate ? "reminders.dueLateKicker" : "reminders.dueKicker"],
            reminder.About,
            texts.Format("reminders.dueWhy", texts.Day(reminder.CreatedAt)),
            isLate ? texts.Format("reminders.late", ReminderWords.Moment(texts, reminder.DueAt)) : null,
            texts.Format("reminders.dueTyped", reminder.Number),
            reminder.Id);
    }
}
