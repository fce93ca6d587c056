using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>Finds the reminder that a button's data or a typed number means, among the member's own and no others.</summary>
internal sealed class OwnReminder(ReminderService reminders)
{
    /// <summary>Null when there is none, and that has been said.</summary>
    public async Task<Reminder?> OfButtonAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var id = ((Input.Command)turn.Input).Get("reminder");
        return Said(turn, id is null ? null : await reminders.FindAsync(turn.Member.Id, id, cancellationToken));
    }

    /// <summary>Without a number the only one that is coming; null when that leaves it open, and that has been said.</summary>
    public async Task<Reminder?> OfNumberAsync(BotTurn turn, int? number, CancellationToken cancellationToken)
    {
        if (number is { } known)
            return Said(turn, await reminders.FindByNumberAsync(turn.Member.Id, known, cancellationToken));
        var coming = await reminders.ComingAsync(turn.Member.Id, cancellationToken);
        if (coming is [var only])
            return only;
        turn.Say(coming.Count == 0 ? "reminders.none" : "reminders.which");
        return null;
    }

    private static Reminder? Said(BotTurn turn, Reminder? found)
    {
        if (found is null)
            turn.Say("reminders.notFound");
        return found;
    }
}
