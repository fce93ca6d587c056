using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

/// <summary>The announcement itself to a member, and how its send goes to its author, each as things are when the card is made.</summary>
internal sealed class AnnouncementNoticeCards(AnnouncementArchive archive, MemberCards members, Reports reports, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [AnnouncementNotices.SentKind, AnnouncementNotices.ProgressKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } announcement)
            return null;
        var texts = Texts.For(member.Language);
        if (delivery.Notice.Kind == AnnouncementNotices.SentKind)
            return announcement.IsOut
                ? cards.Render("announcements/announcement", await members.OfAsync(texts, announcement, delivery.Reason, member, cancellationToken), texts.Find)
                : null;
        return AnnouncementMoves.MayWrite(member) && await reports.OfAsync(texts, announcement, cancellationToken) is { } report
            ? cards.Render("announcements-committee/report", report, texts.Find)
            : null;
    }
}
