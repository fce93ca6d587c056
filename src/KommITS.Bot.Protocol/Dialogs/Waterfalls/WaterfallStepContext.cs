using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Waterfalls;

/// <summary>What a step has to work with. A step ends by returning what one of the methods returns, or <see cref="DialogTurnResult.Waiting"/>.</summary>
public sealed class WaterfallStepContext<TState> where TState : class, new()
{
    private readonly WaterfallDialog<TState> _dialog;
    private readonly DialogInstance _instance;

    internal WaterfallStepContext(
        WaterfallDialog<TState> dialog, DialogContext dialogContext, DialogInstance instance, int index, DialogReason reason, object? result)
    {
        (_dialog, _instance) = (dialog, instance);
        (DialogContext, Index, Reason, Result) = (dialogContext, index, reason, result);
    }

    public DialogContext DialogContext { get; }

    public ITurnContext Context => DialogContext.Context;

    public int Index { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before asked for: a prompt's value, a dialog's result, or the message's text.</summary>
    public object? Result { get; }

    /// <summary><see cref="Result"/>, where it is of this type.</summary>
    public bool TryGetResult<T>([MaybeNullWhen(false)] out T result)
    {
        result = Result is T typed ? typed : default;
        return Result is T;
    }

    /// <summary><see cref="Result"/> as what the step before is known to give.</summary>
    /// <exception cref="InvalidOperationException">It gave something else, or nothing.</exception>
    public T GetResult<T>() => TryGetResult<T>(out var result)
        ? result
        : throw new InvalidOperationException($"Step {Index} was given {Result?.GetType().Name ?? "nothing"}, not {typeof(T).Name}.");

    /// <summary>The answers so far; assign to keep more.</summary>
    public TState State
    {
        get => _instance.Read<TState>(Json) ?? new TState();
        set => _instance.Write(value, Json);
    }

    private JsonSerializerOptions Json => DialogContext.Dialogs.Json;

    /// <summary>What the dialog was begun with; null when it was something else.</summary>
    public TOptions? GetOptions<TOptions>() where TOptions : class => TypedJson.Read<TOptions>(_instance.Options, Json);

    /// <summary>Runs the next step in the same turn.</summary>
    public Task<DialogTurnResult> NextAsync(object? result, CancellationToken cancellationToken) =>
        _dialog.RunStepAsync(DialogContext, Index + 1, DialogReason.NextCalled, result, cancellationToken);

    /// <summary>Asks; the answer is the next step's result.</summary>
    public Task<DialogTurnResult> PromptAsync(string promptId, PromptOptions options, CancellationToken cancellationToken) =>
        DialogContext.PromptAsync(promptId, options, cancellationToken);

    /// <summary>Asks; with the answer this same step runs again.</summary>
    public Task<DialogTurnResult> RepeatPromptAsync(string promptId, PromptOptions options, CancellationToken cancellationToken)
    {
        _instance.Step = Index - 1;
        return DialogContext.PromptAsync(promptId, options, cancellationToken);
    }

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options, CancellationToken cancellationToken) =>
        DialogContext.BeginDialogAsync(dialogId, options, cancellationToken);

    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options, CancellationToken cancellationToken) =>
        DialogContext.ReplaceDialogAsync(dialogId, options, cancellationToken);

    public Task<DialogTurnResult> EndDialogAsync(object? result, CancellationToken cancellationToken) =>
        DialogContext.EndDialogAsync(result, cancellationToken);

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken) =>
        DialogContext.CancelAllDialogsAsync(cancellationToken);
}
