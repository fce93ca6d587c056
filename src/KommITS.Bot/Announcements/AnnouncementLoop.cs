using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Sending;

namespace KommITS.Bot.Announcements;

/// <summary>
/// Looks every two seconds at what is scheduled, being sent, or not yet as stored in people's chats. Any instance may do any of it, also twice; a process
/// that slept sends what is due when it wakes.
/// </summary>
internal sealed partial class AnnouncementLoop(
    AnnouncementArchive archive, AnnouncementSteps steps, TimeProvider time, ILogger<AnnouncementLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var announcement in await archive.UnsettledAsync(cancellationToken))
            await TryAsync(announcement, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TryTickAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task TryTickAsync(CancellationToken cancellationToken)
    {
        try
        {
            await TickAsync(cancellationToken);
        }
#pragma warning disable CA1031 // the edge of the loop: the store may be away, and the next tick finds the same again
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotRead(exception);
        }
    }

    private async Task TryAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        try
        {
            await steps.DoAsync(announcement, cancellationToken);
        }
#pragma warning disable CA1031 // the edge of one announcement: it is done again at the next tick, and must not stop the others
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(announcement.Number, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcements could not be looked after; tried again")]
    private partial void LogNotRead(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcement {Number} could not be brought further; tried again")]
    private partial void LogFailed(int number, Exception exception);
}
