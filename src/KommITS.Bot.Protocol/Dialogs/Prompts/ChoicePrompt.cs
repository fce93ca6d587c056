using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Takes one of <see cref="PromptOptions.Choices"/>, said in words, by number, or with its button.</summary>
public sealed class ChoicePrompt(string id, PromptValidator<FoundChoice>? validator = null) : Prompt<FoundChoice>(id, validator)
{
    public ListStyle Style { get; init; } = ListStyle.Auto;

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is not { } question)
            return;
        var words = ChoiceWords.For(turnContext.Activity.Locale);
        var style = options.Style ?? Style;
        var shown = ChoiceRenderer.Render(question, options.Choices ?? [], style, turnContext.Activity.ChannelId, words);
        await turnContext.SendActivityAsync(Asking(shown), cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(ChoiceRecognizer.Recognize(turnContext.Activity.Text, options.Choices ?? []) is { } found
            ? PromptRecognizerResult.Of(found)
            : PromptRecognizerResult.None<FoundChoice>());
}
