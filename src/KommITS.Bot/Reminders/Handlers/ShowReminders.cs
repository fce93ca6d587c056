using KommITS.Bot.Cards;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>"Mina påminnelser": one's own that are coming, the soonest first; then those that could not be brought.</summary>
internal sealed class ShowReminders(ReminderService reminders) : IHandler
{
    private const int Shown = 10;
    private const int AboutBytes = 200;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var coming = await reminders.ComingAsync(turn.Member.Id, cancellationToken);
        var missed = await reminders.MissedAsync(turn.Member.Id, cancellationToken);
        var title = coming.Count == 0 ? turn.Texts["reminders.none"] : turn.Texts.Count("reminders.listTitle", coming.Count);
        turn.Replace("reminders/list", new
        {
            Fallback = title,
            Title = title,
            Items = coming.Concat(missed).Take(Shown).Select(reminder => ItemOf(turn, reminder)),
            More = coming.Count > Shown ? turn.Texts.Format("reminders.listMore", Shown) : null,
            Typed = turn.Texts[coming.Count == 0 ? "reminders.noneTyped" : "reminders.listTyped"],
        });
    }

    private static object ItemOf(BotTurn turn, Reminder reminder)
    {
        var when = ReminderWords.Moment(turn.Texts, reminder.DueAt);
        return new
        {
            reminder.Id,
            Title = turn.Texts.Format("reminders.listLine", reminder.Number, CardBudget.Fit(reminder.About, AboutBytes)),
            When = reminder.IsComing ? when : turn.Texts.Format("reminders.missedWhen", when),
        };
    }
}
