using System.Globalization;
using KommITS.Bot.Protocol.Dialogs.Prompts;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Conformance.Bots.Dialogs;

internal sealed class Validation(ConversationState state) : DialogBot(
    state, Ask, new NumberPrompt("number", FromOneToTenAsync), new TextPrompt("text", TrimmedAsync))
{
    private static Steps Ask => new(
        "ask",
        (step, token) => step.PromptAsync("number", Steps.Question("From 1 to 10?", "Not that one. From 1 to 10?"), token),
        (step, token) =>
        {
            step.State["number"] = ((decimal)step.Result!).ToString(CultureInfo.InvariantCulture);
            return step.PromptAsync("text", Steps.Question("And a word?"), token);
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"{step.State["number"]} and [{step.Result}]", token);
            return await step.EndDialogAsync(null, token);
        });

    // The retry prompt answers the first mistakes, the validator itself the third.
    private static async Task<bool> FromOneToTenAsync(PromptValidatorContext<decimal> prompt, CancellationToken cancellationToken)
    {
        if (prompt.Recognized is { Succeeded: true, Value: >= 1 and <= 10 })
            return true;
        if (prompt.AttemptCount >= 3)
            await prompt.Context.SendActivityAsync($"That was attempt {prompt.AttemptCount}", cancellationToken);
        return false;
    }

    private static Task<bool> TrimmedAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        if (!prompt.Recognized.Succeeded)
            return Task.FromResult(false);
        prompt.Recognized.Value = prompt.Recognized.Value!.Trim();
        return Task.FromResult(prompt.Recognized.Value.Length > 0);
    }
}
