using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

/// <summary>An announcement as one member gets it: with why, and whether they have said that they have read it.</summary>
internal sealed class MemberCards(AnnouncementShelf shelf, AcknowledgementBook acknowledgements, AnnouncementWords words)
{
    public async Task<AnnouncementCard> OfAsync(Texts texts, Announcement announcement, Member member, CancellationToken cancellationToken)
    {
        var got = (await shelf.AudienceOfAsync(announcement, cancellationToken)).FirstOrDefault(recipient => recipient.Member == member.Id);
        return await OfAsync(texts, announcement, got?.Reason, member, cancellationToken);
    }

    /// <param name="why">The reason for which they got it; null when they did not.</param>
    public async Task<AnnouncementCard> OfAsync(Texts texts, Announcement announcement, NoticeReason? why, Member member, CancellationToken cancellationToken)
    {
        var hasRead = announcement.Content.AsksToAcknowledge && await acknowledgements.HasSaidAsync(announcement.Id, member.Id, cancellationToken);
        return AnnouncementCard.Of(texts, announcement, why is null ? null : words.Why(texts, why, member), hasRead, asksRead: why is not null && !hasRead);
    }
}
