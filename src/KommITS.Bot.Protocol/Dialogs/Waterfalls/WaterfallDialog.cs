using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Waterfalls;

public delegate Task<DialogTurnResult> WaterfallStep<TState>(WaterfallStepContext<TState> step, CancellationToken cancellationToken)
    where TState : class, new();

/// <summary>Steps that run one after another, each getting what the one before it asked for.</summary>
/// <typeparam name="TState">The answers so far. Begun with options of this type, they are the first state.</typeparam>
public abstract class WaterfallDialog<TState>(string id) : Dialog(id) where TState : class, new()
{
    private readonly List<WaterfallStep<TState>> _steps = [];

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var instance = dc.ActiveDialog!;
        instance.Write(options as TState ?? new TState(), dc.Dialogs.Json);
        instance.Options = TypedJson.Write(options, dc.Dialogs.Json);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken) =>
        IsInput(dc.Context)
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(DialogTurnResult.Waiting);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken) =>
        RunStepAsync(dc, (dc.ActiveDialog!.Step ?? -1) + 1, reason, result, cancellationToken);

    protected internal override bool CanContinue(DialogInstance instance, JsonSerializerOptions json) =>
        instance.Step is { } step && step >= -1 && step < _steps.Count && instance.Read<TState>(json) is not null;

    /// <summary>The answers that still fit are the first state of the new run: a step that finds its own there need not ask.</summary>
    protected internal override object? Salvage(DialogInstance instance, JsonSerializerOptions json) =>
        FieldwiseJson.Read<TState>(instance.State, json);

    protected void AddStep(WaterfallStep<TState> step) => _steps.Add(step);

    /// <summary>Whether this turn moves the waterfall on when a step waits without a prompt. By default a message does.</summary>
    protected virtual bool IsInput(ITurnContext turnContext) => turnContext.Activity.Type == ActivityTypes.Message;

    /// <summary>Around every step: a place for what all of them need.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext<TState> step, CancellationToken cancellationToken) =>
        _steps[step.Index](step, cancellationToken);

    internal async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken);
        var instance = dc.ActiveDialog!;
        instance.Step = index;
        var step = new WaterfallStepContext<TState>(this, dc, instance, index, reason, result);
        var turn = await OnStepAsync(step, cancellationToken);
        instance.Write(step.State, dc.Dialogs.Json);
        return turn;
    }
}
