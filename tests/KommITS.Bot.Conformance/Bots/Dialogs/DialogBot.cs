using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;
using KommITS.Bot.Protocol.Turns.Handlers;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

/// <summary>A message continues what waits in its conversation, else the first of the dialogs begins.</summary>
internal abstract class DialogBot(ConversationState state, params Dialog[] dialogs) : ActivityHandler
{
    private readonly StatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>("dialogs");

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TalkAsync(turnContext, cancellationToken);

    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TalkAsync(turnContext, cancellationToken);

    protected virtual async Task RunDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialogs[0].Id, cancellationToken);
    }

    private async Task TalkAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);
        var stack = await _dialogs.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        await RunDialogAsync(set.CreateContext(turnContext, stack), cancellationToken);
        Assert.True(await state.SaveChangesAsync(turnContext, cancellationToken));
    }
}
