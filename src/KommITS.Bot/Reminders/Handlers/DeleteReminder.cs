using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>"Ta bort påminnelse 2". All at once only after a yes.</summary>
internal sealed class DeleteReminder(ReminderService reminders, OwnReminder own, ShowReminders show) : IHandler
{
    private const string All = "all";

    /// <summary>The button stands in the list, which then is shown anew.</summary>
    private const string List = "list";

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = (Input.Command)turn.Input;
        if (command.Get("reminder") == All)
            await DeleteAllAsync(turn, cancellationToken);
        else if (await own.OfButtonAsync(turn, cancellationToken) is not { } reminder)
            return;
        else if (command.Get("from") == List && await reminders.DeleteAsync(turn.Member.Id, reminder.Id, cancellationToken))
            await show.HandleAsync(turn, cancellationToken);
        else
            await DeleteAsync(turn, reminder, cancellationToken);
    }

    public async Task OfWordsAsync(BotTurn turn, ReminderCommand.Delete wanted, CancellationToken cancellationToken)
    {
        if (wanted is { All: true, Number: null })
            await AskAsync(turn, cancellationToken);
        else if (await own.OfNumberAsync(turn, wanted.Number, cancellationToken) is { } reminder)
            await DeleteAsync(turn, reminder, cancellationToken);
    }

    private async Task DeleteAsync(BotTurn turn, Reminder reminder, CancellationToken cancellationToken)
    {
        await reminders.DeleteAsync(turn.Member.Id, reminder.Id, cancellationToken);
        turn.Note(turn.Texts.Format("reminders.deletedTitle", reminder.Number), reminder.About);
    }

    private async Task AskAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var coming = await reminders.ComingAsync(turn.Member.Id, cancellationToken);
        if (coming.Count == 0)
            turn.Say("reminders.none");
        else
            turn.Show("reminders/all", new { Fallback = turn.Texts.Count("reminders.deleteAllTitle", coming.Count), Title = turn.Texts.Count("reminders.deleteAllTitle", coming.Count) });
    }

    private async Task DeleteAllAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var coming = await reminders.ComingAsync(turn.Member.Id, cancellationToken);
        foreach (var reminder in coming)
            await reminders.DeleteAsync(turn.Member.Id, reminder.Id, cancellationToken);
        turn.Note(turn.Texts.Count("reminders.deletedAll", coming.Count));
    }
}
