using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Reminders.Asking;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>Everything that is typed about reminders.</summary>
internal sealed class ReminderTalk(
    ReminderService reminders, ShowReminders show, DeleteReminder delete, ChangeReminder change, SnoozeReminder snooze) : IHandler
{
    public Task HandleAsync(BotTurn turn, CancellationToken cancellationToken) => ReminderCommand.Read(turn.Text) switch
    {
        ReminderCommand.List => show.HandleAsync(turn, cancellationToken),
        ReminderCommand.Delete wanted => delete.OfWordsAsync(turn, wanted, cancellationToken),
        ReminderCommand.Change wanted => change.OfWordsAsync(turn, wanted, cancellationToken),
        ReminderCommand.Snooze wanted => snooze.OfWordsAsync(turn, wanted, cancellationToken),
        ReminderCommand.New wanted => AddAsync(turn, wanted.Rest, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AddAsync(BotTurn turn, string words, CancellationToken cancellationToken)
    {
        var wish = await reminders.ReadAsync(words, cancellationToken);
        await turn.BeginAsync(ReminderDialog.Name, new ReminderStart(new AskedReminder { About = wish.About }, wish.When), cancellationToken);
    }
}
