using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Delivery;
using KommITS.Bot.Language;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Announcements.Replying;

/// <summary>A reply, to the committee; and what it was answered, to who replied.</summary>
internal sealed class ReplyNoticeCards(AnnouncementArchive archive, ReplyBook replies, AnnouncementWords words, CardLibrary cards) : INoticeCards
{
    public IReadOnlyList<string> Kinds { get; } = [AnnouncementNotices.RepliedKind, AnnouncementNotices.AnsweredKind];

    public async Task<RenderedCard?> RenderAsync(Core.Notices.Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        var notice = delivery.Notice;
        if (await archive.FindAsync(notice.Subject, cancellationToken) is not { } announcement
            || await replies.FindAsync(announcement.Id, notice.Detail!, cancellationToken) is not { } reply)
            return null;
        var texts = Texts.For(member.Language);
        if (notice.Kind == AnnouncementNotices.AnsweredKind)
            return reply.Answers.FirstOrDefault(one => notice.Id == AnnouncementNotices.Answered(announcement.Id, reply.Id, one.Id).Id) is { } answer
                ? cards.Render("announcements/told", Answered(texts, announcement, reply, answer), texts.Find)
                : null;
        return AnnouncementMoves.MayWrite(member) ? cards.Render("announcements/told", Replied(texts, announcement, reply, notice.Topic is not null), texts.Find) : null;
    }

    private ToldCard Replied(Texts texts, Announcement announcement, Reply reply, bool canMute)
    {
        var title = texts.Format("announcements.replyTitle", texts.Name(reply.By.Name), words.Home(texts, reply.Municipality));
        return new ToldCard(
            title,
            announcement.Id,
            texts.Format("announcements.replyKicker", announcement.Number, AnnouncementWords.Name(texts, announcement)),
            title,
            CardBudget.Fit(reply.Text, CardBudget.Body),
            null,
            texts[canMute ? "announcements.whyCommittee" : "announcements.whyWriter"],
            texts["announcements.threadButton"],
            Commands.ShowThread,
            texts.Format("announcements.threadTyped", announcement.Number),
            reply.Id,
            canMute);
    }

    private static ToldCard Answered(Texts texts, Announcement announcement, Reply reply, ReplyAnswer answer) => new(
        texts.Format("announcements.answerTitle", texts.Name(answer.By.Name), announcement.Number),
        announcement.Id,
        texts.Format("announcements.answerKicker", announcement.Number, AnnouncementWords.Name(texts, announcement)),
        texts.Format("announcements.answerTitle", texts.Name(answer.By.Name), announcement.Number),
        CardBudget.Fit(reply.Text, CardBudget.Heading),
        CardBudget.Fit(answer.Text, CardBudget.Body),
        texts["announcements.whyReplier"],
        texts["announcements.openButton"],
        Commands.ShowAnnouncement);
}
