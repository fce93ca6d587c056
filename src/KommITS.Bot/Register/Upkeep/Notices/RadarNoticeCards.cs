using KommITS.Bot.Cards;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Privacy.Visibility;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Upkeep.Cards;

namespace KommITS.Bot.Register.Upkeep.Notices;

/// <summary>The offer to be introduced, and the introduction.</summary>
internal sealed class RadarNoticeCards(RadarService radar, MemberDirectory members, MemberSight sight, FactWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [RegisterNotices.RadarKind, RegisterNotices.IntroducedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var notice = delivery.Notice;
        if (await radar.FindAsync(notice.Subject, notice.Detail!, cancellationToken) is not { } round)
            return null;
        var texts = Texts.For(member.Language);
        if (notice.Kind == RegisterNotices.RadarKind)
            return member.IsContact && round.Invites(member.Municipality)
                ? cards.Render("register-upkeep/offer", OfferCard.Of(texts, words, round, member.Municipality!), texts.Find)
                : null;
        var people = await PeopleAsync(round, notice.Id, member, cancellationToken);
        return people.Count == 0 ? null : cards.Render("register-upkeep/introduced", IntroducedCard.Of(texts, words, round, people), texts.Find);
    }

    /// <summary>All whom the person is introduced to, or the one who came later; those who have left since are left out.</summary>
    private async Task<IReadOnlyList<Member>> PeopleAsync(RadarRound round, string notice, Member member, CancellationToken cancellationToken)
    {
        var newcomer = round.Newcomers().Select(joined => joined.Newcomer).FirstOrDefault(joined => RegisterNotices.Joined(round, joined.Member).Id == notice);
        IReadOnlyList<RadarAnswer> others = newcomer is null ? round.OthersOf(member.Id) : [newcomer];
        var found = await members.FindManyAsync(others.Select(other => other.Member), cancellationToken);
        var people = new List<Member>();
        foreach (var other in others.Select(other => found.GetValueOrDefault(other.Member)).OfType<Member>().Where(other => other.IsActive))
            people.Add(await sight.ShowAsync(other, member, cancellationToken));
        return people;
    }
}
