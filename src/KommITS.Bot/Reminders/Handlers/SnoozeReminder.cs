using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Reminders.Asking;
using KommITS.Bot.Reminders.Snoozing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>A reminder that has come is put off: by its button, or "snooza en timme", "snooza påminnelse 2 till i morgon kl 9".</summary>
internal sealed class SnoozeReminder(ReminderService reminders, OwnReminder own, SnoozeTimes times, SnoozeNotice notices) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await own.OfButtonAsync(turn, cancellationToken) is not { } reminder)
            return;
        if (times.OfButton(((Input.Command)turn.Input).Get("until")) is { } until)
            ReminderKeeper.Confirm(turn, "reminders.snoozedTitle", await reminders.MoveAsync(turn.Member.Id, reminder.Id, until, cancellationToken), "reminders.notFound");
        else
            turn.Say("turn.unknownCommand");
    }

    public async Task OfWordsAsync(BotTurn turn, ReminderCommand.Snooze wanted, CancellationToken cancellationToken)
    {
        if (wanted.Of is not null)
        {
            await notices.OfWordsAsync(turn, wanted, cancellationToken);
            return;
        }

        var reminder = wanted.Number is null
            ? await reminders.NewestArrivedAsync(turn.Member.Id, cancellationToken)
            : await own.OfNumberAsync(turn, wanted.Number, cancellationToken);
        if (reminder is not null)
            await BeginAsync(turn, reminder, await times.ReadAsync(wanted.Rest, cancellationToken), cancellationToken);
        else if (wanted.Number is null)
            turn.Say("reminders.nothingToSnooze");
    }

    private static Task BeginAsync(BotTurn turn, Reminder reminder, WhenRead read, CancellationToken cancellationToken) =>
        turn.BeginAsync(ReminderDialog.Name, new ReminderStart(new AskedReminder { Reminder = reminder.Id, About = reminder.About }, read), cancellationToken);
}
