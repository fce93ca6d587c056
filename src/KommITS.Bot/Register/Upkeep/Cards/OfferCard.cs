using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep.Cards;

/// <summary>A contact is offered to be introduced to those of municipalities like theirs that replace the same kind of system.</summary>
internal sealed record OfferCard(
    string Fallback, string Kind, string Round, string Topic, string Kicker, string Title, IReadOnlyList<FactLine> Others, string Body, string Why, string Typed)
{
    public static OfferCard Of(Texts texts, FactWords words, RadarRound round, string municipality)
    {
        var others = round.Invitations.Where(invitation => invitation.Municipality != municipality).ToList();
        var kind = words.Kind(texts, round.Kind);
        var title = texts.Format("upkeep.offerTitle", others.Count, Years(texts, others));
        return new OfferCard(
            title,
            round.Kind,
            round.Id,
            RegisterNotices.RadarTopic,
            texts.Format("upkeep.offerKicker", kind),
            title,
            [.. others.Select(other => new FactLine(words.Municipality(texts, other.Municipality), texts.Format("upkeep.replacedIn", other.Year)))],
            texts["upkeep.offerBody"],
            texts.Format("upkeep.whyOffer", words.Municipality(texts, municipality), kind),
            texts["upkeep.offerTyped"]);
    }

    private static string Years(Texts texts, List<RadarInvitation> others)
    {
        var (first, last) = (others.Min(other => other.Year), others.Max(other => other.Year));
        return first == last ? texts.Format("upkeep.year", first) : texts.Format("upkeep.years", first, last);
    }
}
