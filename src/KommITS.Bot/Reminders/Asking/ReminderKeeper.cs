using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Reminders.Snoozing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Reminders.Asking;

/// <summary>Stores what is known, and confirms it in one card.</summary>
internal sealed class ReminderKeeper(ReminderService reminders, ConferenceReminders conferences, NoticeService notices)
{
    public async Task<Move<AskedReminder>> KeepAsync(BotTurn turn, AskedReminder state, CancellationToken cancellationToken)
    {
        if (state.Notice is { } notice)
            await SnoozeAsync(turn, notice, state, cancellationToken);
        else if (state.Reminder is { } id)
            Confirm(turn, "reminders.movedTitle", await reminders.MoveAsync(turn.Member.Id, id, state.At!, cancellationToken), "reminders.notFound");
        else
            Confirm(turn, "reminders.savedTitle", await reminders.AddAsync(turn.Member.Id, turn.Id, state.About!, state.At!, cancellationToken), "reminders.tooMany");
        return new Move<AskedReminder>.End();
    }

    public static void Confirm(BotTurn turn, string title, Reminder? reminder, string otherwise)
    {
        if (reminder is null)
            turn.Say(otherwise, ReminderService.MostComing);
        else
            turn.Replace("reminders/saved", SavedCard.Of(turn.Texts, turn.Texts[title], reminder));
    }

    private async Task SnoozeAsync(BotTurn turn, string notice, AskedReminder state, CancellationToken cancellationToken)
    {
        if (await conferences.FindAsync(turn.Member.Id, notice, cancellationToken) is { UsefulUntil: var last } && state.At!.At >= last)
            turn.Say("reminders.laterTooLate", ReminderWords.Moment(turn.Texts, last));
        else if (await notices.SnoozeAsync(notice, turn.Member.Id, state.At!.At, cancellationToken))
            turn.Note(turn.Texts.Format("reminders.laterTitle", ReminderWords.Moment(turn.Texts, state.At!.At)), turn.Texts["reminders.laterBody"]);
        else
            turn.Say("reminders.laterGone");
    }
}
