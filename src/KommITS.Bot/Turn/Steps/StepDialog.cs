using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;

namespace KommITS.Bot.Turn.Steps;

/// <summary>
/// A dialog of named steps. Unlike a waterfall, a step asks and reads by itself, so it can ask again at any time, in another language too, and a
/// conversation saved by an older version finds its step by name.
/// </summary>
internal abstract class StepDialog<TState>(string id) : Dialog(id), IStepDialog
    where TState : StepState
{
    private readonly Dictionary<string, Step<TState>> _steps = new(StringComparer.Ordinal);

    public bool Owns(DialogInstance instance, JsonSerializerOptions json, string token) => Read(instance, json)?.State?.Token == token;

    public abstract Access Access { get; }

    public bool TakesWordsFor(DialogInstance instance, JsonSerializerOptions json, object answers) =>
        answers is Place before && Read(instance, json)?.Step == before.Step && _steps[before.Step].TakesAnyText;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        if (options is Place kept && Restore(kept.State) is { } restored)
        {
            Write(dc, restored.Step, restored.State);
            return DialogTurnResult.Waiting;
        }

        var move = await StartAsync(TurnOf(dc.Context), options, cancellationToken);
        return await MoveAsync(dc, _steps.Keys.First(), move, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = TurnOf(dc.Context);
        var (name, state) = Read(dc.ActiveDialog!, dc.Dialogs.Json)!;
        if (turn.Input is Input.Unreadable unreadable)
        {
            turn.Say(unreadable.Kind == UnreadableKind.Attachment ? "turn.attachment" : "turn.empty");
            return DialogTurnResult.Waiting;
        }

        var step = _steps[name];
        if (step.TakesAnyText && turn.Input is Input.Command)
        {
            turn.Say("turn.stale");
            return DialogTurnResult.Waiting;
        }

        var move = step.TakesAnyText && turn.IsCommand ? new Move<TState>.NotAnAnswer() : await step.Read(turn, state, cancellationToken);
        return await MoveAsync(dc, name, move, cancellationToken);
    }

    /// <summary>A dialog that came between has ended: ask again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result,
        CancellationToken cancellationToken)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return DialogTurnResult.Waiting;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        var turn = TurnOf(turnContext);
        if (Read(instance, turn.Dialogs.Dialogs.Json) is { } place)
            await _steps[place.Step].Ask(turn, place.State, cancellationToken);
    }

    protected void AddStep(Step<TState> step) => _steps.Add(step.Name, step);

    /// <summary>The first move, from what the dialog was begun with.</summary>
    protected abstract Task<Move<TState>> StartAsync(BotTurn turn, object? options, CancellationToken cancellationToken);

    /// <summary>Where to take up what was written in an older version of this dialog; it is asked when the root dialog wants it. Null: nowhere.</summary>
    /// <param name="kept">The fields that still fit; the others are as in a new state.</param>
    protected virtual Move<TState>.To? Restore(TState kept) => null;

    /// <summary>The place with what still fits of its state; null when that leads nowhere.</summary>
    protected override object? Salvage(DialogInstance instance, JsonSerializerOptions json) =>
        instance.State is { ValueKind: JsonValueKind.Object } place
        && place.TryGetProperty("state", out var saved)
        && FieldwiseJson.Read<TState>(saved, json) is { } state
        && Restore(state) is not null
            ? new Place(StepOf(place) ?? "", state)
            : null;

    protected override bool CanContinue(DialogInstance instance, JsonSerializerOptions json) =>
        Read(instance, json) is { Step: not null, State: not null } place && _steps.ContainsKey(place.Step);

    private async Task<DialogTurnResult> MoveAsync(DialogContext dc, string current, Move<TState> move, CancellationToken cancellationToken)
    {
        switch (move)
        {
            case Move<TState>.To to:
                Write(dc, to.Step, to.State);
                await _steps[to.Step].Ask(TurnOf(dc.Context), to.State, cancellationToken);
                return DialogTurnResult.Waiting;
            case Move<TState>.Stay stay:
                Write(dc, stay.Step ?? current, stay.State);
                return DialogTurnResult.Waiting;
            case Move<TState>.Then then:
                return await dc.ReplaceDialogAsync(then.Dialog, then.Options, cancellationToken);
            case Move<TState>.End end:
                return await dc.EndDialogAsync(end.Result, cancellationToken);
            default:
                return new DialogTurnResult(DialogTurnStatus.Waiting, NotAnAnswer.Instance);
        }
    }

    private static string? StepOf(JsonElement place) =>
        place.TryGetProperty("step", out var step) && step.ValueKind == JsonValueKind.String ? step.GetString() : null;

    private static BotTurn TurnOf(ITurnContext context) => context.TurnState.GetRequired<BotTurn>();

    private static Place? Read(DialogInstance instance, JsonSerializerOptions json) => instance.Read<Place>(json);

    private static void Write(DialogContext dc, string step, TState state) => dc.ActiveDialog!.Write(new Place(step, state), dc.Dialogs.Json);

    internal sealed record Place(string Step, TState State);
}

/// <summary>What the root dialog asks of the dialog on top.</summary>
internal interface IStepDialog
{
    /// <summary>Whether a card with this token belongs to this run of the dialog.</summary>
    bool Owns(DialogInstance instance, JsonSerializerOptions json, string token);

    /// <summary>Whether it waits for any words, at the very step that it waited at when its older version saved <paramref name="answers"/>.</summary>
    bool TakesWordsFor(DialogInstance instance, JsonSerializerOptions json, object answers);

    /// <summary>Who may go on with it: looked up at every answer, since a right may have ended since it began.</summary>
    Access Access { get; }
}

/// <summary>A dialog's result for a turn in which it declined the text.</summary>
internal sealed class NotAnAnswer
{
    public static NotAnAnswer Instance { get; } = new();
}
