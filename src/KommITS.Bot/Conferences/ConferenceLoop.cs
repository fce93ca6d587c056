using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Sending;

namespace KommITS.Bot.Conferences;

/// <summary>
/// Looks every ten seconds at what is published and not long over: reminders whose time has come, changes to tell, offers that lapsed. Any instance may do any of it, also twice; a
/// process that slept does what is due when it wakes.
/// </summary>
internal sealed partial class ConferenceLoop(ConferenceArchive archive, ConferenceSteps steps, TimeProvider time, ILogger<ConferenceLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var conference in await archive.OpenAsync(cancellationToken))
            await TryAsync(conference, cancellationToken);
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

    private async Task TryAsync(Conference conference, CancellationToken cancellationToken)
    {
        try
        {
            await steps.DoAsync(conference, cancellationToken);
        }
#pragma warning disable CA1031 // the edge of one conference: it is done again at the next tick, and must not stop the others
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(conference.Number, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Conferences could not be looked after; tried again")]
    private partial void LogNotRead(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Conference {Number} could not be looked after; tried again")]
    private partial void LogFailed(int number, Exception exception);
}
