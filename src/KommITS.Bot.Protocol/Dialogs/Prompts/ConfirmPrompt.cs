using KommITS.Bot.Protocol.Dialogs.Choices;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

/// <summary>Takes yes or no, in Swedish or English, whichever of them the person's language is.</summary>
public sealed class ConfirmPrompt(string id, PromptValidator<bool>? validator = null) : Prompt<bool>(id, validator)
{
    private static readonly string[] Yes =
        ["ja", "japp", "jajamän", "jajamensan", "jo", "jodå", "javisst", "visst", "absolut", "gärna", "okej", "ok", "stämmer", "yes", "yep", "yeah", "yup", "sure", "y", "j", "true", "👍"];

    private static readonly string[] No = ["nej", "nää", "nä", "nope", "nix", "inte", "aldrig", "no", "nah", "not", "never", "n", "false", "👎"];

    public ListStyle Style { get; init; } = ListStyle.Auto;

    /// <summary>Where a person's activity has none.</summary>
    public string? DefaultLocale { get; init; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is not { } question)
            return;
        var words = Words(turnContext);
        var shown = ChoiceRenderer.Render(
            question, options.Choices ?? Choices(words), options.Style ?? Style, turnContext.Activity.ChannelId, words);
        await turnContext.SendActivityAsync(Asking(shown), cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(Recognize(turnContext, options) is { } answer
            ? PromptRecognizerResult.Of(answer)
            : PromptRecognizerResult.None<bool>());

    private bool? Recognize(ITurnContext turnContext, PromptOptions options)
    {
        var text = turnContext.Activity.Text;
        if (options.Choices is { Count: 2 } own && ChoiceRecognizer.Recognize(text, own) is { } ours)
            return ours.Index == 0;
        var (saysYes, saysNo) = (ChoiceRecognizer.Mentions(text, Yes), ChoiceRecognizer.Mentions(text, No));
        if (saysYes != saysNo)
            return saysYes;
        return saysYes ? null : ChoiceRecognizer.Recognize(text, Choices(Words(turnContext)))?.Index switch { 0 => true, 1 => false, _ => null };
    }

    private ChoiceWords Words(ITurnContext turnContext) => ChoiceWords.For(turnContext.Activity.Locale ?? DefaultLocale);

    private static Choice[] Choices(ChoiceWords words) => [new(words.Yes), new(words.No)];
}
