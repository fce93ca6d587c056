using KommITS.Bot.Core.Language.Rules.Patterns;

namespace KommITS.Bot.Core.Language.Rules;

/// <summary>Takes from a text what the intent needs.</summary>
internal static class SlotReader
{
    public static Slots Read(Reading reading, string? intent, PatternMatch? start) => new(
        [.. reading.Products.Select(mention => mention.Product.Id).Distinct(StringComparer.Ordinal)],
        [.. reading.Municipalities.Where(mention => mention.Meant.Count == 1).Select(mention => mention.Meant[0].Code).Distinct(StringComparer.Ordinal)],
        reading.County?.Code,
        start?.Number ?? QuestionNumbers.Find(reading.Text),
        BodyOf(reading, intent, start),
        intent is Intents.Language ? LanguageNames.Asked(reading.Words) : null)
    {
        IsForAll = start?.IsForAll ?? false,
        AnswerNumber = QuestionNumbers.FindAnswer(reading.Text),
    };

    /// <summary>A question put without command words is its own body.</summary>
    private static string? BodyOf(Reading reading, string? intent, PatternMatch? start) =>
        intent is Intents.AskPeers && start is null ? Body.Whole(reading) : start?.Body;
}
