using KommITS.Bot.Core.Language;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Members;
using KommITS.Bot.Privacy.Information;
using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Turn.Inputs;
using KommITS.Bot.Turn.Routing;
using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Turn;

/// <summary>Decides whether an input goes to the dialog that is going on, comes between, or starts something new.</summary>
internal sealed class RootDialog(IUnderstanding understanding, Router router, Welcome welcome, ChangedInformation information)
{
    public async Task RunAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Input is Input.Text text)
            turn.Understood = understanding.Understand(text.Value);
        switch (turn.Input)
        {
            case Input.Joined:
                await welcome.HandleAsync(turn, cancellationToken);
                break;
            case Input.Command { Name: Commands.Choose } choice:
                await ChooseAsync(turn, choice, cancellationToken);
                break;
            case Input.Command command:
                await router.RouteCommandAsync(turn, command.Name, cancellationToken);
                break;
            case Input.File:
                await router.RouteFileAsync(turn, cancellationToken);
                break;
            case Input.FileConsent:
                await router.RouteConsentAsync(turn, cancellationToken);
                break;
            case Input.Unreadable unreadable when turn.Dialogs.ActiveDialog is null:
                turn.Say(unreadable.Kind == UnreadableKind.Attachment ? "turn.attachment" : "turn.empty");
                break;
            default:
                await TalkAsync(turn, cancellationToken);
                await information.ShowAsync(turn, cancellationToken);
                break;
        }
    }

    /// <summary>A button of a dialog's card counts only while that very run of the dialog is waiting.</summary>
    private async Task ChooseAsync(BotTurn turn, Input.Command choice, CancellationToken cancellationToken)
    {
        if (Active(turn) is { } active && choice.Get("token") is { } token && active.Dialog.Owns(active.Instance, turn.Dialogs.Dialogs.Json, token))
            await ContinueAsync(turn, cancellationToken);
        else
            turn.Say("turn.stale");
    }

    private Task TalkAsync(BotTurn turn, CancellationToken cancellationToken) =>
        turn.Dialogs.ActiveDialog is null ? RouteTextAsync(turn, cancellationToken) : ContinueAsync(turn, cancellationToken);

    private async Task InterruptAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        await router.RouteIntentAsync(turn, turn.Understood!.Intent, cancellationToken);
        if (!turn.HasBegun)
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
    }

    private async Task ContinueAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (Active(turn) is { } active && !active.Dialog.Access.Allows(turn.Member))
        {
            await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
            await router.RefuseAsync(turn, cancellationToken);
            return;
        }

        var result = await turn.Dialogs.ContinueDialogAsync(cancellationToken);
        switch (result)
        {
            case { Status: DialogTurnStatus.Restarted, Result: RestartedDialog restarted }:
                await RestartAsync(turn, restarted, cancellationToken);
                break;
            case { Status: DialogTurnStatus.Complete, Result: Resume resume }:
                turn.Input = new Input.Text(resume.Text);
                turn.Understood = understanding.Understand(resume.Text);
                await RouteTextAsync(turn, cancellationToken);
                break;
            case { Result: NotAnAnswer }:
                await ComeBetweenAsync(turn, cancellationToken);
                break;
        }
    }

    /// <summary>
    /// What the person wants now is something else. It comes between; but a new question takes the place of the one in the making, and a stranger is
    /// asked anew where they work, with what they wrote kept.
    /// </summary>
    private async Task ComeBetweenAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var asksToJoin = turn.Member.Status == MemberStatus.Stranger && !Router.IsForAnyone(turn.Understood?.Intent);
        if (asksToJoin || turn.Understood?.Intent == Intents.AskPeers)
            await turn.Dialogs.CancelAllDialogsAsync(cancellationToken);
        await InterruptAsync(turn, cancellationToken);
    }

    /// <summary>
    /// The bot was changed since the dialog was saved. What was written is kept where it still fits, and asked about anew; the text that came now is
    /// the answer only where the same step, one for any words, still waits for it. With nothing kept, a text is taken up as if it came now.
    /// </summary>
    private async Task RestartAsync(BotTurn turn, RestartedDialog restarted, CancellationToken cancellationToken)
    {
        if (restarted.Answers is null)
        {
            turn.Say("turn.restarted");
            if (turn.Input is Input.Text)
                await RouteTextAsync(turn, cancellationToken);
            return;
        }

        turn.Say("turn.restartedKept");
        await turn.Dialogs.BeginAgainAsync(restarted, cancellationToken);
        if (Active(turn) is { } active && turn.Input is Input.Text && active.Dialog.TakesWordsFor(active.Instance, turn.Dialogs.Dialogs.Json, restarted.Answers))
            await ContinueAsync(turn, cancellationToken);
        else if (turn.Input is Input.Text && turn.Understood?.Intent is not null)
            await ComeBetweenAsync(turn, cancellationToken);
        else
            await turn.Dialogs.RepromptDialogAsync(cancellationToken);
    }

    private Task RouteTextAsync(BotTurn turn, CancellationToken cancellationToken) =>
        router.RouteIntentAsync(turn, turn.Understood?.Intent, cancellationToken);

    private static (IStepDialog Dialog, Protocol.Dialogs.Stack.DialogInstance Instance)? Active(BotTurn turn) =>
        turn.Dialogs.ActiveDialog is { } instance && turn.Dialogs.Dialogs.Find(instance.Id) is IStepDialog dialog ? (dialog, instance) : null;
}
