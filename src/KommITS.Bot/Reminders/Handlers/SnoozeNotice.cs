using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Reminders.Asking;
using KommITS.Bot.Reminders.Snoozing;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Reminders.Handlers;

/// <summary>"Påminn mig senare" under what was sent unasked: in an hour, tomorrow at nine, or when the person says.</summary>
internal sealed class SnoozeNotice(NoticeLookup lookup, ConferenceReminders conferences, SnoozeTimes times) : IHandler
{
    private const string Other = "other";

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var command = (Input.Command)turn.Input;
        if (!await lookup.HasGotAsync(turn.Member, command.Get("notice"), cancellationToken))
            turn.Say("reminders.laterGone");
        else if (command.Get("until") is not { } until)
            await OfferAsync(turn, command.Get("notice")!, cancellationToken);
        else if (until == Other)
            await BeginAsync(turn, command.Get("notice")!, new WhenRead.Nothing(), cancellationToken);
        else if (times.OfButton(until) is { } at)
            await BeginAsync(turn, command.Get("notice")!, new WhenRead.At(at), cancellationToken);
        else
            turn.Say("turn.unknownCommand");
    }

    public async Task OfWordsAsync(BotTurn turn, ReminderCommand.Snooze wanted, CancellationToken cancellationToken)
    {
        var notice = await lookup.FindAsync(turn.Member, wanted.Of!, wanted.Number, cancellationToken);
        if (await lookup.HasGotAsync(turn.Member, notice, cancellationToken))
            await BeginAsync(turn, notice!, await times.ReadAsync(wanted.Rest, cancellationToken), cancellationToken);
        else
            turn.Say("reminders.laterGone");
    }

    private async Task OfferAsync(BotTurn turn, string notice, CancellationToken cancellationToken)
    {
        var reminded = await conferences.FindAsync(turn.Member.Id, notice, cancellationToken);
        turn.Show("reminders/later", new
        {
            Fallback = turn.Texts["reminders.laterAsk"],
            Notice = notice,
            HasHour = IsInTime(SnoozeTimes.Hour),
            HasTomorrow = IsInTime(SnoozeTimes.Tomorrow),
            Typed = reminded is { Conference.Number: var number } ? turn.Texts.Format("reminders.laterTypedConference", number) : turn.Texts[TypedOf(notice)],
        });

        bool IsInTime(string button) => reminded is null || times.OfButton(button)!.At < reminded.Value.UsefulUntil;
    }

    private static string TypedOf(string notice) =>
        notice.StartsWith("question/", StringComparison.Ordinal) ? "reminders.laterTypedQuestion"
        : notice.StartsWith("announcement/", StringComparison.Ordinal) ? "reminders.laterTypedAnnouncement"
        : notice.StartsWith("agreement/", StringComparison.Ordinal) ? "reminders.laterTypedAgreement"
        : "reminders.laterTypedRegister";

    private static Task BeginAsync(BotTurn turn, string notice, WhenRead read, CancellationToken cancellationToken) =>
        turn.BeginAsync(ReminderDialog.Name, new ReminderStart(new AskedReminder { Notice = notice }, read), cancellationToken);
}
