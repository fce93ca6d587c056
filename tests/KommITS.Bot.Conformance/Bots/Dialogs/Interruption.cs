using KommITS.Bot.Protocol.Dialogs;
using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Interruption(ConversationState state) : DialogBot(
    state, Order, Joke, new TextPrompt("text"), new ChoicePrompt("choice"), new ConfirmPrompt("confirm"))
{
    private static Steps Order => new(
        "order",
        (step, token) => step.PromptAsync("text", Steps.Question("What do you order?", "Just say what."), token),
        (step, token) =>
        {
            step.State["what"] = (string)step.Result!;
            return step.PromptAsync("choice", Steps.Question("Which size?", choices: [new Choice("small"), new Choice("large")]), token);
        },
        (step, token) =>
        {
            step.State["size"] = ((FoundChoice)step.Result!).Value;
            return step.PromptAsync("confirm", Steps.Question($"A {step.State["size"]} {step.State["what"]}?"), token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync(step.Result is true ? "Ordered" : "Dropped", token);
            return await step.EndDialogAsync(null, token);
        });

    // Goes on top of what waits; when it has ended, that asks again.
    private static Steps Joke => new(
        "joke",
        (step, token) => step.PromptAsync("text", Steps.Question("Knock, knock."), token),
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"{step.Result}? Ha.", token);
            return await step.EndDialogAsync(null, token);
        });

    protected override async Task RunDialogAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        switch (dc.Context.Activity.Text)
        {
            case "help":
                await dc.Context.SendActivityAsync("You are ordering.", cancellationToken);
                await dc.RepromptDialogAsync(cancellationToken);
                break;
            case "cancel":
                var result = await dc.CancelAllDialogsAsync(cancellationToken);
                var isCancelled = result.Status == DialogTurnStatus.Cancelled;
                await dc.Context.SendActivityAsync(isCancelled ? "Cancelled" : "Nothing to cancel", cancellationToken);
                break;
            case "joke":
                await dc.BeginDialogAsync("joke", cancellationToken);
                break;
            default:
                await base.RunDialogAsync(dc, cancellationToken);
                break;
        }
    }
}
