using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Reminders.Asking;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>"Ändra påminnelse 2 till fredag kl 9", and with other words than a time: "ändra påminnelse 2: ringa Eva".</summary>
internal sealed class ChangeReminder(ReminderService reminders, OwnReminder own) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await own.OfButtonAsync(turn, cancellationToken) is { } reminder)
            await BeginAsync(turn, reminder, new WhenRead.Nothing(), cancellationToken);
    }

    public async Task OfWordsAsync(BotTurn turn, ReminderCommand.Change wanted, CancellationToken cancellationToken)
    {
        if (await own.OfNumberAsync(turn, wanted.Number, cancellationToken) is not { } reminder)
            return;
        var wish = await reminders.ReadAsync(wanted.Rest, cancellationToken);
        if (wish.About is { } about)
            reminder = await reminders.RewordAsync(turn.Member.Id, reminder.Id, about, cancellationToken) ?? reminder;
        if (wish is { About: not null, When: WhenRead.Nothing })
            ReminderKeeper.Confirm(turn, "reminders.movedTitle", reminder, "reminders.notFound");
        else
            await BeginAsync(turn, reminder, wish.When, cancellationToken);
    }

    private static Task BeginAsync(BotTurn turn, Reminder reminder, WhenRead read, CancellationToken cancellationToken) =>
        turn.BeginAsync(ReminderDialog.Name, new ReminderStart(new AskedReminder { Reminder = reminder.Id, About = reminder.About }, read), cancellationToken);
}
