using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Components;

/// <summary>Several dialogs that look like one from outside: they have a set and a stack of their own, kept in this dialog's state.</summary>
/// <param name="json">How the inner dialogs' typed states are written. Default: camel case, by reflection.</param>
public abstract class ComponentDialog(string id, JsonSerializerOptions? json = null) : Dialog(id)
{
    private readonly DialogSet _dialogs = new(json);

    /// <summary>The one that begins. Default: the first that was added.</summary>
    protected string? InitialDialogId { get; set; }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        var state = new DialogState();
        dc.ActiveDialog!.Write(state, JsonSerializerOptions.Web);
        var turn = await OnBeginDialogAsync(_dialogs.CreateContext(dc.Context, state), options, cancellationToken);
        return await SettleAsync(dc, state, turn, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var state = Read(dc.ActiveDialog!) ?? new DialogState();
        var inner = _dialogs.CreateContext(dc.Context, state);
        var turn = await OnInterruptAsync(inner, cancellationToken) ?? await OnContinueDialogAsync(inner, cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty)
            turn = await OnBeginDialogAsync(inner, null, cancellationToken);
        return await SettleAsync(dc, state, turn, cancellationToken);
    }

    /// <summary>Something that was put on top of the component has ended: its own question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return DialogTurnResult.Waiting;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken)
    {
        if (Read(instance) is not { } state)
            return;
        await _dialogs.CreateContext(turnContext, state).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken)
    {
        if (reason == DialogReason.CancelCalled && Read(instance) is { } state)
            await _dialogs.CreateContext(turnContext, state).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Every inner dialog counts: one that does not fit any more restarts the whole.</summary>
    protected internal override bool CanContinue(DialogInstance instance, JsonSerializerOptions json) =>
        Read(instance) is { } state && StackCheck.Fits(_dialogs, state);

    /// <summary>What the dialog that begins makes of its own saved state, where it is the one at the bottom.</summary>
    protected internal override object? Salvage(DialogInstance instance, JsonSerializerOptions json) =>
        Read(instance) is { Stack: [{ Id: not null } bottom, ..] } && bottom.Id == InitialDialogId
            ? _dialogs.Find(bottom.Id)?.Salvage(bottom, _dialogs.Json)
            : null;

    /// <exception cref="ArgumentException">There is one with this id already.</exception>
    protected void AddDialog(Dialog dialog)
    {
        _dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken) =>
        innerDc.BeginDialogAsync(InitialDialogId ?? throw new InvalidOperationException($"{Id} has no dialogs."), options, cancellationToken);

    /// <summary>A look at the turn before the inner dialogs get it, for what a person may say at any point: "help", "cancel".</summary>
    /// <returns>
    /// Null lets it go on. <see cref="DialogTurnResult.Waiting"/> keeps the question open, best asked again with
    /// <see cref="DialogContext.RepromptDialogAsync"/>; <see cref="DialogContext.CancelAllDialogsAsync"/> ends the component without a result.
    /// </returns>
    protected virtual Task<DialogTurnResult?> OnInterruptAsync(DialogContext innerDc, CancellationToken cancellationToken) =>
        Task.FromResult<DialogTurnResult?>(null);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnEndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<DialogTurnResult> SettleAsync(
        DialogContext outer, DialogState state, DialogTurnResult inner, CancellationToken cancellationToken)
    {
        if (inner.Status != DialogTurnStatus.Waiting)
            return await outer.EndDialogAsync(inner.Status == DialogTurnStatus.Complete ? inner.Result : null, cancellationToken);
        outer.ActiveDialog!.Write(state, JsonSerializerOptions.Web);
        return inner;
    }

    private static DialogState? Read(DialogInstance instance) => instance.Read<DialogState>(JsonSerializerOptions.Web);
}
