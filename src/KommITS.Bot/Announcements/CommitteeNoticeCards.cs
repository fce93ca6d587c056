using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

/// <summary>The request to approve, with the very text; and what was decided.</summary>
internal sealed class CommitteeNoticeCards(AnnouncementArchive archive, Reviews reviews, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [AnnouncementNotices.ApproveKind, AnnouncementNotices.DecidedKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (!AnnouncementMoves.MayWrite(member) || await archive.FindAsync(delivery.Notice.Subject, cancellationToken) is not { } announcement)
            return null;
        var texts = Texts.For(member.Language);
        if (delivery.Notice.Kind == AnnouncementNotices.DecidedKind)
            return cards.Render("announcements/told", Decided(texts, announcement, delivery.Notice.Detail == "approved"), texts.Find);
        var review = await reviews.OfAsync(texts, announcement, member, cancellationToken);
        return review.CanJudge && review.Seal == delivery.Notice.Detail ? cards.Render("announcements-committee/review", review with { Why = texts["announcements.whyJudge"] }, texts.Find) : null;
    }

    private static ToldCard Decided(Texts texts, Announcement announcement, bool isApproved)
    {
        var title = isApproved
            ? texts.Format("announcements.toldApproved", texts.Name(announcement.Approval?.By.Name), announcement.Number)
            : texts.Format("announcements.toldRefused", texts.Name(announcement.Refusal?.By.Name), announcement.Number);
        return new ToldCard(
            title,
            announcement.Id,
            isApproved
                ? texts.Format("announcements.kickerReview", announcement.Number, AnnouncementWords.Status(texts, announcement))
                : texts.Format("announcements.toldKicker", announcement.Number),
            title,
            isApproved ? null : announcement.Refusal is { Reason.Length: > 0 } refusal ? refusal.Reason : texts["announcements.noReason"],
            isApproved ? null : texts.Format("announcements.typedEdit", announcement.Number),
            texts["announcements.whyWriter"],
            texts["announcements.reviewButton"],
            Turn.Commands.PreviewAnnouncement);
    }
}
