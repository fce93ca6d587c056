using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep.Cards;

/// <summary>Thanks the peer who doubts a fact, who may say why.</summary>
internal sealed record DoubtedCard(string Fallback, string Municipality, string Product, string Title, string Body, bool AsksWhy)
{
    public static DoubtedCard Of(Texts texts, FactWords words, FactId fact, DisputeResult result)
    {
        var municipality = words.Municipality(texts, fact.Municipality);
        var title = texts.Format("upkeep.doubtedTitle", words.Product(fact.Product), municipality);
        return new DoubtedCard(
            title, fact.Municipality, fact.Product, title, texts.Format(KeyOf(result.Asked), municipality), AsksWhy: result.Usage?.Challenge?.Note is null);
    }

    private static string KeyOf(WhoIsAsked asked) => asked switch
    {
        WhoIsAsked.Contacts => "upkeep.doubtedContacts",
        WhoIsAsked.Committee => "upkeep.doubtedCommittee",
        _ => "upkeep.doubtedNobody",
    };
}
