using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Reminders;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Reminders.Asking;

/// <summary>Asks for what a reminder lacks: when, and about what. With both known at once it asks nothing.</summary>
internal sealed class ReminderDialog : StepDialog<AskedReminder>
{
    public const string Name = "reminders.asking";
    private const string WhenStep = "when";
    private const string WhatStep = "what";

    private readonly ReminderService _reminders;
    private readonly ReminderKeeper _keeper;

    public ReminderDialog(ReminderService reminders, ReminderKeeper keeper)
        : base(Name)
    {
        (_reminders, _keeper) = (reminders, keeper);
        AddStep(new(WhenStep, AskWhenAsync, ReadWhenAsync));
        AddStep(new(WhatStep, AskWhatAsync, ReadWhatAsync, TakesAnyText: true));
    }

    public override Access Access => Access.Members;

    protected override Task<Move<AskedReminder>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken)
    {
        var start = (ReminderStart)options!;
        return GoOnAsync(turn, start.State, start.Read, cancellationToken);
    }

    protected override Move<AskedReminder>.To? Restore(AskedReminder kept) =>
        kept.At is not null ? new(WhatStep, kept) : kept.About is not null || !kept.IsNew ? new(WhenStep, kept with { Options = null, Doubt = null }) : null;

    private static Task AskWhenAsync(BotTurn turn, AskedReminder state, CancellationToken cancellationToken)
    {
        if (state.Options is { } options)
            turn.Show("reminders/when", WhenCard.Of(turn.Texts, state, options));
        else
            turn.Say("reminders.askWhen");
        return Task.CompletedTask;
    }

    private static Task AskWhatAsync(BotTurn turn, AskedReminder state, CancellationToken cancellationToken)
    {
        turn.Say("reminders.askWhat", ReminderWords.Moment(turn.Texts, state.At!.At));
        return Task.CompletedTask;
    }

    private async Task<Move<AskedReminder>> ReadWhenAsync(BotTurn turn, AskedReminder state, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Command button)
            return int.TryParse(button.Get("choice"), out var number) && state.Options?.ElementAtOrDefault(number) is { } pressed
                ? await GoOnAsync(turn, state, new WhenRead.At(pressed), cancellationToken)
                : new Move<AskedReminder>.Stay(state);
        if (turn.Understood is { IsCommand: true } || IsAnotherReminder(turn))
            return new Move<AskedReminder>.NotAnAnswer();
        var wish = await ReadAsync(turn.Text, cancellationToken);
        if (state.Options is { } options && OptionChoice.Of(options, turn.Text, wish.When) is { } chosen)
            return await GoOnAsync(turn, state, new WhenRead.At(chosen), cancellationToken);
        if (wish.When is not WhenRead.Nothing)
            return await GoOnAsync(turn, state with { About = state.About ?? (state.IsNew ? wish.About : null) }, wish.When, cancellationToken);
        if (turn.Understood?.Intent is not (null or Intents.Reminders or Intents.Smalltalk))
            return new Move<AskedReminder>.NotAnAnswer();
        turn.Say("reminders.unreadWhen");
        return new Move<AskedReminder>.Stay(state);
    }

    private async Task<Move<AskedReminder>> ReadWhatAsync(BotTurn turn, AskedReminder state, CancellationToken cancellationToken) =>
        turn.Understood is { IsCommand: true, Intent: Intents.Reminders }
            ? new Move<AskedReminder>.NotAnAnswer()
            : await _keeper.KeepAsync(turn, state with { About = turn.Text }, cancellationToken);

    /// <summary>A number alone is an hour.</summary>
    private async Task<ReminderWish> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var wish = await _reminders.ReadAsync(text, cancellationToken);
        return wish.When is WhenRead.Nothing && text.Length <= 5 && char.IsAsciiDigit(text[0]) ? await _reminders.ReadAsync($"kl {text}", cancellationToken) : wish;
    }

    private async Task<Move<AskedReminder>> GoOnAsync(BotTurn turn, AskedReminder state, WhenRead read, CancellationToken cancellationToken)
    {
        switch (read)
        {
            case WhenRead.At at:
                var timed = state with { At = at.Time, Options = null, Doubt = null, About = state.About ?? at.Time.Meeting?.Title };
                return timed.IsNew && timed.About is null ? new Move<AskedReminder>.To(WhatStep, timed) : await _keeper.KeepAsync(turn, timed, cancellationToken);
            case WhenRead.Ask ask:
                return new Move<AskedReminder>.To(WhenStep, state with { Options = ask.Options, Doubt = ask.Doubt });
            case WhenRead.Past past:
                turn.Say("reminders.past", ReminderWords.Moment(turn.Texts, Core.Time.SwedishTime.At(past.Time)));
                break;
            case WhenRead.TooFar:
                turn.Say("reminders.tooFar");
                break;
            case WhenRead.NoMeeting:
                turn.Say("reminders.noMeeting");
                break;
        }

        return new Move<AskedReminder>.To(WhenStep, state with { Options = null, Doubt = null });
    }

    /// <summary>More than a time: the words ask for a reminder, or for one's list.</summary>
    private static bool IsAnotherReminder(BotTurn turn) =>
        turn.Understood?.Intent == Intents.Reminders
        && (ReminderCommand.Read(turn.Text) is not ReminderCommand.New asked || asked.Rest.Length < turn.Text.Length);
}
