using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Announcements;

/// <summary>Looks every two seconds at what is scheduled, being sent, or not yet as stored in people's chats.</summary>
internal sealed class AnnouncementLoop(AnnouncementArchive archive, AnnouncementSteps steps, TimeProvider time, ILogger<AnnouncementLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(2), time, logger)
{
    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var announcement in await archive.UnsettledAsync(cancellationToken))
            await TryAsync($"announcement {announcement.Number}", token => steps.DoAsync(announcement, token), cancellationToken);
    }
}
