using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>
/// Looks in the store, at start and every minute, for what is not done: what the process before has left, what another instance left when it died, and what a
/// queue has lost. What is in the queue already stays there once.
/// </summary>
internal sealed partial class DeliverySweep(
    DeliveryBook deliveries, NoticeService notices, IDeliveryQueue queue, DeliveryHealth health, TimeProvider time, ILogger<DeliverySweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = IDeliveryQueue.BetweenSweeps.ToTimeSpan();
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
            await Task.Delay(await TrySweepAsync(stoppingToken) ? Pause : AfterFault, time, stoppingToken);
    }

    private async Task<bool> TrySweepAsync(CancellationToken stopping)
    {
        try
        {
            await foreach (var open in deliveries.OpenAsync(stopping))
                await queue.RestoreAsync(open.Key, open.DueAt, stopping);
            await notices.SettleAllAsync(stopping);
            health.Working();
            return true;
        }
#pragma warning disable CA1031 // the edge of a sweep: until one has worked the bot is not ready, but it lives
        catch (Exception exception) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotSwept(exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The deliveries that are not done could not be read; tried again")]
    private partial void LogNotSwept(Exception exception);
}
