using KommITS.Bot.Announcements.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Responses;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements;

/// <summary>What has become of an announcement, person by person added up.</summary>
internal sealed class Reports(NoticeReports reports, AcknowledgementBook acknowledgements, ReplyBook replies)
{
    /// <summary>Null while it has not gone out.</summary>
    public async Task<ReportCard?> OfAsync(Texts texts, Announcement announcement, CancellationToken cancellationToken)
    {
        if (await reports.OfAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken) is not { } report)
            return null;
        var said = announcement.Content.AsksToAcknowledge ? (await acknowledgements.AllAsync(announcement.Id, cancellationToken)).Count : (int?)null;
        return ReportCard.Of(texts, announcement, report, said, (await replies.AllAsync(announcement.Id, cancellationToken)).Count);
    }

    public async Task<int> UnreachedAsync(Announcement announcement, CancellationToken cancellationToken) =>
        (await reports.OfAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken))?.Unreached ?? 0;
}
