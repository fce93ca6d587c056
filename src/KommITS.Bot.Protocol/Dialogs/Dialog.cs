using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs;

/// <summary>A part of a conversation that may last over several turns. It holds no state itself: that is in the <see cref="DialogInstance"/>.</summary>
public abstract class Dialog(string id)
{
    public string Id { get; } = id;

    /// <summary>Raise it whenever a running conversation could not go on with the new code: it is then restarted.</summary>
    public virtual int Version => 1;

    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken);

    /// <summary>The next turn, while this dialog is on top. By default it ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>The dialog above has ended with a result. By default this one ends with the same.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Ask again what was asked last, after an interruption.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Called when it leaves the stack, for whatever reason.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Whether a saved instance still means something to this dialog. Checked before anything is continued.</summary>
    protected internal virtual bool CanContinue(DialogInstance instance, JsonSerializerOptions json) => true;

    /// <summary>What can be kept of an instance that an older version saved: the options to begin this dialog with again.</summary>
    /// <returns>By default null: nothing. Override it also where a field has kept its name but not its meaning.</returns>
    protected internal virtual object? Salvage(DialogInstance instance, JsonSerializerOptions json) => null;
}
