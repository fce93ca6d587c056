using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep.Cards;

/// <summary>A contact is asked whether a fact still is right: by the bot once a month, or because a peer doubts it.</summary>
internal sealed record FactQuestionCard(
    string Fallback,
    string Municipality,
    string Product,
    string Asked,
    string Topic,
    string Kicker,
    string Title,
    string? Body,
    IReadOnlyList<FactLine> Facts,
    string? Reason,
    string Why,
    string Typed)
{
    /// <summary>Id of the notice, to show it again later; null where that makes no sense.</summary>
    public string? Notice { get; private init; }

    public static FactQuestionCard OfMonth(Texts texts, FactWords words, UpkeepQuestion question, Usage usage)
    {
        var product = words.Product(usage.Product);
        var title = texts.Format("upkeep.questionTitle", product);
        return new FactQuestionCard(
            title,
            question.Municipality,
            usage.Product,
            FactTarget.Write(question.ChosenAt),
            RegisterNotices.UpkeepTopic,
            texts["upkeep.questionKicker"],
            title,
            null,
            words.Lines(texts, usage),
            null,
            texts.Format("upkeep.whyQuestion", words.Municipality(texts, question.Municipality)),
            texts.Format("upkeep.typed", product)) { Notice = RegisterNotices.Upkeep(question).Id };
    }

    public static FactQuestionCard OfDoubt(Texts texts, FactWords words, Dispute dispute, Usage usage, Member doubter, bool isContact)
    {
        var product = words.Product(usage.Product);
        var title = texts.Format("upkeep.disputedTitle", product);
        return new FactQuestionCard(
            title,
            dispute.Municipality,
            usage.Product,
            FactTarget.Write(dispute.At),
            RegisterNotices.DisputeTopic,
            texts["upkeep.disputedKicker"],
            title,
            texts.Format("upkeep.disputedBody", words.Person(texts, doubter.Name, doubter.Municipality)),
            words.Lines(texts, usage),
            usage.Challenge?.Note is { } note ? CardBudget.Fit(note, CardBudget.Heading) : null,
            texts.Format(isContact ? "upkeep.whyDisputed" : "upkeep.whyDisputedCommittee", words.Municipality(texts, dispute.Municipality)),
            isContact ? texts.Format("upkeep.typedDisputed", product) : texts.Format("upkeep.typedCommittee", product, words.Place(dispute.Municipality)));
    }
}
