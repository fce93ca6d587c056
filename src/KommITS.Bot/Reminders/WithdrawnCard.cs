using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Language;

namespace KommITS.Bot.Reminders;

/// <summary>A reminder that does not come, for the conference that it was counted from is cancelled.</summary>
internal sealed record WithdrawnCard(string Fallback, string Title, string Body, string Typed, string Why, string Reminder)
{
    public static WithdrawnCard Of(Texts texts, Reminder reminder, MeetingBasis basis)
    {
        var title = texts.Format("reminders.withdrawnTitle", basis.Title);
        return new WithdrawnCard(
            title,
            title,
            texts.Format("reminders.withdrawnBody", reminder.Number, ReminderWords.Moment(texts, reminder.DueAt), reminder.About),
            texts.Format("reminders.withdrawnTyped", reminder.Number),
            texts.Format("reminders.withdrawnWhy", texts.Day(reminder.CreatedAt)),
            reminder.Id);
    }
}
