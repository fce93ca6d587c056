using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Language;

namespace KommITS.Bot.Register.Upkeep.Cards;

/// <summary>Those who want to talk with each other get each other's names.</summary>
internal sealed record IntroducedCard(string Fallback, string Topic, string Kicker, string Title, IReadOnlyList<IntroducedCard.Person> People, string Why)
{
    private const string Chat = "https://teams.microsoft.com/l/chat/0/0?users=";

    public static IntroducedCard Of(Texts texts, FactWords words, RadarRound round, IReadOnlyList<Member> people)
    {
        var kind = words.Kind(texts, round.Kind);
        var title = texts.Count("upkeep.introducedTitle", people.Count);
        return new IntroducedCard(
            title,
            RegisterNotices.RadarTopic,
            texts.Format("upkeep.introducedKicker", kind),
            title,
            [.. people.Select(person => PersonOf(texts, words, round, person))],
            texts.Format("upkeep.whyIntroduced", kind));
    }

    private static Person PersonOf(Texts texts, FactWords words, RadarRound round, Member person) => new(
        words.Person(texts, person.Name, person.Municipality),
        round.Invitations.FirstOrDefault(invitation => invitation.Municipality == person.Municipality) is { } invitation
            ? texts.Format("upkeep.replacedIn", invitation.Year)
            : null,
        person.Email is { Length: > 0 } email ? Chat + Uri.EscapeDataString(email) : null,
        texts.Format("upkeep.chatWith", person.Name));

    internal sealed record Person(string Name, string? Plan, string? Chat, string ChatTitle);
}
