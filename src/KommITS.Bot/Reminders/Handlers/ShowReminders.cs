using KommITS.Bot.Cards;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>"Mina påminnelser": one's own that are coming, the soonest first.</summary>
internal sealed class ShowReminders(ReminderService reminders) : IHandler
{
    private const int Shown = 10;
    private const int AboutBytes = 200;

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var coming = await reminders.ComingAsync(turn.Member.Id, cancellationToken);
        var title = coming.Count == 0 ? turn.Texts["reminders.none"] : turn.Texts.Count("reminders.listTitle", coming.Count);
        turn.Replace("reminders/list", new
        {
            Fallback = title,
            Title = title,
            Items = coming.Take(Shown).Select(reminder => new
            {
                reminder.Id,
                Title = turn.Texts.Format("reminders.listLine", reminder.Number, CardBudget.Fit(reminder.About, AboutBytes)),
                When = ReminderWords.Moment(turn.Texts, reminder.DueAt),
            }),
            More = coming.Count > Shown ? turn.Texts.Format("reminders.listMore", Shown) : null,
            Typed = turn.Texts[coming.Count == 0 ? "reminders.noneTyped" : "reminders.listTyped"],
        });
    }
}
