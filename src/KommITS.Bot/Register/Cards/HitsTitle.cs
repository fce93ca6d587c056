using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Answers;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Cards;

/// <summary>The question and its answer in a line: "5 kommuner kör Raindance".</summary>
internal static class HitsTitle
{
    public static string Of(Texts texts, RegisterWords words, RegisterQuestion question, RegisterAnswer.Hits hits) => question switch
    {
        RegisterQuestion.WhoReplaces who => texts.Format("register.titleReplaces", Count(texts, hits.Total), words.Systems(texts, who.Systems)),
        RegisterQuestion.WhoLeft { For.Count: > 0 } who => texts.Format(
            "register.titleLeftFor", Count(texts, hits.Total), words.Systems(texts, who.Systems), words.Systems(texts, WantedSystems.Of(who.For))),
        RegisterQuestion.WhoLeft who => texts.Format("register.titleLeft", Count(texts, hits.Total), words.Systems(texts, who.Systems)),
        RegisterQuestion.WhoRuns who when Planning(hits) < hits.Total => texts.Format(
            "register.titleRuns", Count(texts, hits.Total - Planning(hits)), words.Systems(texts, who.Systems)),
        RegisterQuestion.WhoRuns who => texts.Format("register.titlePlanned", Count(texts, hits.Total), words.Systems(texts, who.Systems)),
        _ => "",
    };

    /// <summary>What else was asked for: so that the member sees how it was understood.</summary>
    public static string? Scope(Texts texts, WhereWords where, RegisterQuestion question, RegisterAnswer.Hits hits)
    {
        string?[] parts = question switch
        {
            RegisterQuestion.WhoRuns who =>
                [Planning(hits) is > 0 and var planning && planning < hits.Total ? texts.Count("register.alsoPlanned", planning) : null, where.Of(texts, who.Where)],
            RegisterQuestion.WhoReplaces who => [WhereWords.Of(texts, who.When), where.Of(texts, who.Where)],
            RegisterQuestion.WhoLeft who => [WhereWords.Of(texts, who.When), where.Of(texts, who.Where)],
            _ => [],
        };
        return string.Join(". ", parts.OfType<string>().Select(RegisterWords.Capital)) is { Length: > 0 } scope ? scope + "." : null;
    }

    private static int Planning(RegisterAnswer.Hits hits) => hits.Found.Count(hit => hit.Usages.All(use => use.Usage.Status == UsageStatus.Planned));

    private static string Count(Texts texts, int municipalities) => texts.Count("questions.municipalities", municipalities);
}
