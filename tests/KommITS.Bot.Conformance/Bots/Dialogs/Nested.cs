using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Nested(ConversationState state) : DialogBot(state, Trip, Seat, new TextPrompt("text"))
{
    private static Steps Trip => new(
        "trip",
        (step, token) => step.BeginDialogAsync("seat", new Values { ["train"] = step.Context.Activity.Text! }, token),
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Seat: {step.Result ?? "none"}", token);
            return await step.NextAsync("a meal", token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"And {step.Result}, because of {Stack.Name(step.Reason)}", token);
            return await step.BeginDialogAsync("seat", new Values { ["train"] = "the way back" }, token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Back: {step.Result ?? "none"}", token);
            return await step.EndDialogAsync(null, token);
        });

    private static Steps Seat => new(
        "seat",
        (step, token) => step.PromptAsync("text", Steps.Question($"Which seat on {step.GetOptions<Values>()!["train"]}?"), token),
        (step, token) => step.Result switch
        {
            "none" => step.EndDialogAsync(null, token),
            "stop" => step.CancelAllDialogsAsync(token),
            _ => step.EndDialogAsync($"seat {step.Result}", token),
        });
}
