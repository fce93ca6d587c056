using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep.Cards;

/// <summary>The peer who doubted a fact is told what came of it.</summary>
internal sealed record SettledCard(string Fallback, string Topic, string Kicker, string Title, string Body, string? Now, string Why)
{
    /// <param name="usage">As it is now; null: taken away.</param>
    /// <param name="by">Who answered, where it is known.</param>
    public static SettledCard Of(Texts texts, FactWords words, Dispute dispute, Usage? usage, Member? by)
    {
        var product = words.Product(dispute.Product);
        var title = texts.Format(TitleOf(dispute.Settlement!.Kind), words.Municipality(texts, dispute.Municipality), product);
        return new SettledCard(
            title,
            RegisterNotices.DisputeTopic,
            texts["upkeep.settledKicker"],
            title,
            by is { Name.Length: > 0 }
                ? texts.Format("upkeep.settledBy", words.Person(texts, by.Name, by.Municipality), texts.Day(dispute.Settlement.At))
                : texts.Format("upkeep.settledOn", texts.Day(dispute.Settlement.At)),
            usage is null ? null : texts.Format("upkeep.settledNow", product, words.Line(texts, usage)),
            texts.Format("upkeep.whySettled", texts.Day(dispute.At)));
    }

    private static string TitleOf(SettlementKind kind) => kind switch
    {
        SettlementKind.Confirmed => "upkeep.settledConfirmed",
        SettlementKind.Ended => "upkeep.settledEnded",
        SettlementKind.Removed => "upkeep.settledRemoved",
        _ => "upkeep.settledChanged",
    };
}
