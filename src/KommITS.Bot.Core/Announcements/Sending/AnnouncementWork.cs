using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>
/// Brings people's chats to what is stored of an announcement: sends what is due, shows new editions, takes back, tries anew. Each duty may be done again,
/// by any instance: it is crossed out only after.
/// </summary>
public sealed class AnnouncementWork(AnnouncementArchive archive, AudienceResolver audiences, NoticeService notices, TimeProvider time)
{
    /// <returns>The announcement as it is afterwards.</returns>
    public async Task<Announcement> DoAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        if (announcement.IsDue(now))
            announcement = await archive.ChangeAsync(announcement.Id, Announcement? (stored) => stored.Begin(now), cancellationToken) ?? announcement;
        foreach (var duty in new[] { AnnouncementDuties.Recall, AnnouncementDuties.Publish, AnnouncementDuties.Revise, AnnouncementDuties.Resend })
        {
            if (!announcement.Duties.HasFlag(duty))
                continue;
            await FulfilAsync(duty, announcement, cancellationToken);
            announcement = await CrossOutAsync(announcement, duty, cancellationToken);
        }

        return announcement;
    }

    public async Task<Announcement> CrossOutAsync(Announcement announcement, AnnouncementDuties duty, CancellationToken cancellationToken) =>
        await archive.ChangeAsync(announcement.Id, Announcement? (stored) => stored.Fulfil(duty, announcement.Edition), cancellationToken) ?? announcement;

    private Task FulfilAsync(AnnouncementDuties duty, Announcement announcement, CancellationToken cancellationToken)
    {
        var notice = AnnouncementNotices.SentId(announcement.Id);
        return duty switch
        {
            AnnouncementDuties.Publish => PublishAsync(announcement, cancellationToken),
            AnnouncementDuties.Revise => notices.ReviseAsync(notice, cancellationToken),
            AnnouncementDuties.Recall => RecallAsync(announcement, cancellationToken),
            _ => notices.ResendAsync(notice, cancellationToken),
        };
    }

    /// <summary>The author's card says so, too.</summary>
    private async Task RecallAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        await notices.RecallAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken);
        await notices.ReviseAsync(AnnouncementNotices.ProgressId(announcement.Id), cancellationToken);
    }

    /// <summary>The audience is fixed by the first that publishes; after a crash the engine itself goes on with that one.</summary>
    private async Task PublishAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        if (await notices.FindAsync(AnnouncementNotices.SentId(announcement.Id), cancellationToken) is null)
        {
            var audience = await audiences.ResolveAsync(announcement.Audience, cancellationToken);
            await notices.PublishAsync(AnnouncementNotices.Sent(announcement), audience.People, cancellationToken);
        }

        await notices.PublishAsync(
            AnnouncementNotices.Progress(announcement), [new NoticeRecipient(announcement.Author.Member, AnnouncementNotices.WhyAuthor)], cancellationToken);
    }
}
