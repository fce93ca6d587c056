using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

/// <summary>Asks again and again by taking its own place.</summary>
internal sealed class Places(ConversationState state) : DialogBot(state, Ask, new TextPrompt("text"))
{
    private static Steps Ask => new(
        "places",
        (step, token) =>
        {
            step.State["places"] = step.GetOptions<Values>()?.GetValueOrDefault("places") ?? "";
            return step.PromptAsync("text", Steps.Question($"So far:{step.State["places"]}. Where to?"), token);
        },
        async (step, token) =>
        {
            if (step.Result is not "done")
                return await step.ReplaceDialogAsync("places", new Values { ["places"] = $"{step.State["places"]} {step.Result}" }, token);
            await step.Context.SendActivityAsync($"All:{step.State["places"]}", token);
            return await step.EndDialogAsync(null, token);
        });
}
