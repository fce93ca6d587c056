using System.Collections.Concurrent;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Reports;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Keeps the author's card of a send or a recall true, and ends it when everybody's delivery has ended.</summary>
public sealed class AnnouncementProgress(AnnouncementArchive archive, NoticeService notices, NoticeReports reports)
{
    /// <summary>Looks without anything new before it looks more seldom: quiet hours may hold a send up for days.</summary>
    private const int Eager = 30;
    private const int Seldom = 15;

    /// <summary>What each card shows, as far as this process knows: a card is made anew only when there is something new on it.</summary>
    private readonly ConcurrentDictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    public async Task FollowAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        if (!announcement.IsUnderWay)
            return;
        var seen = _seen.GetValueOrDefault(announcement.Id) ?? new Seen("", 0);
        if (seen.IsResting)
            _seen[announcement.Id] = seen with { Looks = seen.Looks + 1 };
        else if (await reports.OfAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken) is { } report)
            await ShowAsync(announcement, report, seen, cancellationToken);
    }

    private async Task ShowAsync(Announcement announcement, NoticeReport report, Seen seen, CancellationToken cancellationToken)
    {
        if (report.IsDone)
            await archive.ChangeAsync(announcement.Id, Announcement? (stored) => stored.Complete(), cancellationToken);
        var now = $"{string.Join(',', report.Counts.Select(count => $"{count.State}{count.Reason}{count.Count}"))},{report.Edited},{report.Recalled}";
        if (seen.Counts != now || report.IsDone)
            await notices.ReviseAsync(AnnouncementNotices.ProgressId(announcement.Id), cancellationToken);
        _seen[announcement.Id] = seen.Counts == now ? seen with { Looks = seen.Looks + 1 } : new Seen(now, 0);
        if (report.IsDone)
            _seen.TryRemove(announcement.Id, out _);
    }

    /// <param name="Looks">How often it was looked at without anything new.</param>
    private sealed record Seen(string Counts, int Looks)
    {
        public bool IsResting => Looks > Eager && Looks % Seldom != 0;
    }
}
