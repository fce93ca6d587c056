using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.Dialogs.Prompts.Dates;

/// <summary>Takes a date, a time or a range, with every reading of it; a validator may pick one and refuse the past.</summary>
public sealed class DateTimePrompt(
    string id, IDateTimeRecognizer recognizer, TimeProvider time, PromptValidator<IReadOnlyList<DateTimeResolution>>? validator = null)
    : Prompt<IReadOnlyList<DateTimeResolution>>(id, validator)
{
    /// <summary>Where a person's activity has none.</summary>
    public string? DefaultLocale { get; init; }

    protected override Task<PromptRecognizerResult<IReadOnlyList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, PromptOptions options, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var now = activity.LocalTimestamp ?? time.GetUtcNow();
        var found = recognizer.Recognize(activity.Text ?? "", activity.Locale ?? DefaultLocale, now);
        return Task.FromResult(found.Count > 0
            ? PromptRecognizerResult.Of(found)
            : PromptRecognizerResult.None<IReadOnlyList<DateTimeResolution>>());
    }
}
