using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs;

/// <summary>The stack of a conversation in one turn, and what can be done with it.</summary>
public sealed class DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
{
    public ITurnContext Context => turnContext;

    public DialogSet Dialogs => dialogs;

    /// <summary>The bottom comes first.</summary>
    public IReadOnlyList<DialogInstance> Stack => state.Stack;

    public DialogInstance? ActiveDialog => state.Stack is [.., var top] ? top : null;

    /// <exception cref="ArgumentException">The set has no such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options, CancellationToken cancellationToken)
    {
        var dialog = dialogs.Find(dialogId) ?? throw new ArgumentException($"The set has no dialog {dialogId}.", nameof(dialogId));
        state.Stack.Add(new DialogInstance { Id = dialog.Id, Version = dialog.Version });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, CancellationToken cancellationToken) =>
        BeginDialogAsync(dialogId, null, cancellationToken);

    /// <summary>Begins a restarted dialog with the answers that could be kept, from its first step.</summary>
    /// <exception cref="ArgumentException">The set has no such dialog any more.</exception>
    public Task<DialogTurnResult> BeginAgainAsync(RestartedDialog restarted, CancellationToken cancellationToken) =>
        BeginDialogAsync(restarted.Id ?? "", restarted.Answers, cancellationToken);

    public Task<DialogTurnResult> PromptAsync(string promptId, PromptOptions options, CancellationToken cancellationToken) =>
        BeginDialogAsync(promptId, options, cancellationToken);

    /// <summary>Gives the turn to the dialog on top. See <see cref="DialogTurnStatus.Restarted"/> for a stack that no longer fits.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken)
    {
        if (state.Stack.Count == 0)
            return DialogTurnResult.Empty;
        return StackCheck.Fits(dialogs, state)
            ? await dialogs.Find(ActiveDialog!.Id)!.ContinueDialogAsync(this, cancellationToken)
            : Restart();
    }

    public async Task<DialogTurnResult> EndDialogAsync(object? result, CancellationToken cancellationToken)
    {
        await PopAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog is not { } below)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        return StackCheck.Fits(dialogs, state)
            ? await dialogs.Find(below.Id)!.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : Restart();
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options, CancellationToken cancellationToken)
    {
        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <returns>Cancelled, or Empty when nothing was on the stack.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken)
    {
        if (state.Stack.Count == 0)
            return DialogTurnResult.Empty;
        while (state.Stack.Count > 0)
            await PopAsync(DialogReason.CancelCalled, cancellationToken);
        return DialogTurnResult.Cancelled;
    }

    /// <summary>Lets the dialog on top ask again. A stack that no longer fits stays silent; continuing it tells.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken) =>
        ActiveDialog is { } active && StackCheck.Fits(dialogs, state)
            ? dialogs.Find(active.Id)!.RepromptDialogAsync(turnContext, active, cancellationToken)
            : Task.CompletedTask;

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (state.Stack is not [.., var top])
            return;
        if (StackCheck.Fits(dialogs, top))
            await dialogs.Find(top.Id)!.EndDialogAsync(turnContext, top, reason, cancellationToken);
        state.Stack.Remove(top);
    }

    private DialogTurnResult Restart()
    {
        var bottom = state.Stack[0];
        var answers = bottom is { Id: not null } ? dialogs.Find(bottom.Id)?.Salvage(bottom, dialogs.Json) : null;
        state.Stack.Clear();
        return new DialogTurnResult(DialogTurnStatus.Restarted, new RestartedDialog(bottom?.Id, answers));
    }
}
