namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Everything that the clock does with one announcement.</summary>
public sealed class AnnouncementSteps(AnnouncementWork work, AnnouncementTelling telling, AnnouncementProgress progress)
{
    public async Task DoAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var sent = await work.DoAsync(announcement, cancellationToken);
        await progress.FollowAsync(await telling.DoAsync(sent, cancellationToken), cancellationToken);
    }
}
