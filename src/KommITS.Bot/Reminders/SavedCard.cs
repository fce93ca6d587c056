using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Language;

namespace KommITS.Bot.Reminders;

/// <summary>What was understood: what, and when in plain words.</summary>
internal sealed record SavedCard(string Fallback, string Title, string About, string When, string? Basis, string Typed, string Reminder)
{
    public static SavedCard Of(Texts texts, string title, Reminder reminder)
    {
        var when = ReminderWords.Moment(texts, reminder.DueAt);
        return new SavedCard(
            texts.Format("reminders.fallback", when, reminder.About),
            title,
            reminder.About,
            when,
            reminder.Basis is { } basis ? texts.Format("reminders.basis", basis.Title) : null,
            texts.Format("reminders.savedTyped", reminder.Number),
            reminder.Id);
    }
}
