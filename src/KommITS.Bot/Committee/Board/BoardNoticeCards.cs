using KommITS.Bot.Cards;
using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Members.Cards;

namespace KommITS.Bot.Committee.Board;

/// <summary>Who has come into the committee, or left it.</summary>
internal sealed class BoardNoticeCards(MemberDirectory members, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [BoardNotices.ChangedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var isYou = delivery.Notice.Subject == member.Id;
        if (!isYou && !member.IsCommittee)
            return null;
        var texts = Texts.For(member.Language);
        var name = (await members.FindAsync(delivery.Notice.Subject, cancellationToken))?.Name;
        var isNamed = delivery.Notice.Detail == BoardNotices.Named;
        var title = isYou
            ? texts[isNamed ? "board.youAreNamed" : "board.youAreRemoved"]
            : texts.Format(isNamed ? "board.otherNamed" : "board.otherLeft", string.IsNullOrEmpty(name) ? texts["handover.somebody"] : name);
        var body = isYou ? texts[isNamed ? "board.youAreNamedBody" : "board.youAreRemovedBody"] : texts["board.otherBody"];
        return cards.Render("members/told", ToldCard.Of(title, body, texts[isYou ? "board.whyYou" : "board.whyCommittee"]), texts.Find);
    }
}
