using System.Collections.Concurrent;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Keeps the author's card of a send true, and ends the send when everybody's delivery has ended.</summary>
public sealed class AnnouncementProgress(AnnouncementArchive archive, NoticeService notices, NoticeReports reports)
{
    /// <summary>What each card shows, as far as this process knows: a card is made anew only when there is something new on it.</summary>
    private readonly ConcurrentDictionary<string, string> _shown = new(StringComparer.Ordinal);

    public async Task FollowAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        if (announcement.Status != AnnouncementStatus.Sending || announcement.Duties != AnnouncementDuties.None
            || await reports.OfAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken) is not { } report)
            return;
        if (report.IsDone)
            await archive.ChangeAsync(announcement.Id, Announcement? (stored) => stored.Complete(), cancellationToken);
        var now = string.Join(',', report.Counts.Select(count => $"{count.State}{count.Reason}{count.Count}"));
        if (_shown.TryGetValue(announcement.Id, out var before) && before == now && !report.IsDone)
            return;
        await notices.ReviseAsync(AnnouncementNotices.ProgressId(announcement.Id), cancellationToken);
        _shown[announcement.Id] = now;
        if (report.IsDone)
            _shown.TryRemove(announcement.Id, out _);
    }
}
