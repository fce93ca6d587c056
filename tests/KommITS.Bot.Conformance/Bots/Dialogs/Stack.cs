using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.State;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Stack(ConversationState state) : DialogBot(state, new Told("told"), Wait, new TextPrompt("text"))
{
    // Waits without a prompt; whatever is said next is its result.
    private static Steps Wait => new(
        "wait",
        async (step, token) =>
        {
            await step.Context.SendActivityAsync("waiting", token);
            return DialogTurnResult.Waiting;
        },
        (step, token) => step.EndDialogAsync(step.Result, token));

    /// <summary>As the reference spells it.</summary>
    public static string Name(DialogReason reason) => char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..];

    /// <summary>Tells of everything that is done to it.</summary>
    private sealed class Told(string id) : Dialog(id)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
        {
            await dc.Context.SendActivityAsync($"begun with {options ?? "nothing"}", cancellationToken);
            return DialogTurnResult.Waiting;
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken)
        {
            switch (dc.Context.Activity.Text)
            {
                case "ask":
                    return await dc.BeginDialogAsync("wait", cancellationToken);
                case "again":
                    return await dc.ReplaceDialogAsync(Id, "again", cancellationToken);
                case "end":
                    return await dc.EndDialogAsync("its result", cancellationToken);
                case "cancel":
                    return await dc.CancelAllDialogsAsync(cancellationToken);
                case "reprompt":
                    await dc.RepromptDialogAsync(cancellationToken);
                    return DialogTurnResult.Waiting;
                default:
                    await dc.Context.SendActivityAsync($"continued with {dc.Context.Activity.Text}", cancellationToken);
                    return DialogTurnResult.Waiting;
            }
        }

        public override async Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken)
        {
            await dc.Context.SendActivityAsync($"resumed with {result ?? "nothing"}", cancellationToken);
            return DialogTurnResult.Waiting;
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("asked again", cancellationToken);

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"left because of {Name(reason)}", cancellationToken);
    }
}
