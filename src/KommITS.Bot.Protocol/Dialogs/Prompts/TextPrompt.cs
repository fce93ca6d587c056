using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Takes the message's text as it is. A message without text is no answer.</summary>
public sealed class TextPrompt(string id, PromptValidator<string>? validator = null) : Prompt<string>(id, validator)
{
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(turnContext.Activity.Text is { Length: > 0 } text
            ? PromptRecognizerResult.Of(text)
            : PromptRecognizerResult.None<string>());
}
