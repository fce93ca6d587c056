using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Delivery;

/// <summary>Empties the queue, several deliveries at a time; at start it takes up what the store still holds.</summary>
internal sealed partial class NoticeWorker(
    NoticeDispatcher dispatcher,
    DeliveryQueue queue,
    DeliveryHealth health,
    TimeProvider time,
    ILogger<NoticeWorker> logger) : BackgroundService
{
    private const int AtOnce = 8;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);

    /// <summary>How long the sends in flight may take to end when the process stops.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var sending = new CancellationTokenSource();
        await using var grace = stoppingToken.Register(() => sending.CancelAfter(Grace));
        await TakeUpAsync(stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(sending.Token, stoppingToken)));
    }

    /// <summary>Until it has worked the bot is not ready, but it lives.</summary>
    private async Task TakeUpAsync(CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await foreach (var open in dispatcher.FindOpenAsync(stopping))
                    queue.Enqueue(open);
                health.Working();
                return;
            }
            catch (DocumentStoreException exception)
            {
                LogNotTakenUp(exception);
                await Task.Delay(AfterFault, time, stopping);
            }
        }
    }

    private async Task WorkAsync(CancellationToken sending, CancellationToken stopping)
    {
        await foreach (var delivery in queue.DequeueAllAsync(stopping))
        {
            if (await StepAsync(delivery, sending) is { } wait)
                _ = EnqueueLaterAsync(delivery, wait, stopping);
        }
    }

    private async Task<TimeSpan?> StepAsync(DocumentKey delivery, CancellationToken sending)
    {
        try
        {
            return (await dispatcher.DispatchAsync(delivery, sending))?.ToTimeSpan();
        }
#pragma warning disable CA1031 // the edge of a delivery: one that fails must not stop the others, and is tried again
        catch (Exception exception) when (!sending.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(delivery.Partition, exception);
            return AfterFault;
        }
    }

    private async Task EnqueueLaterAsync(DocumentKey delivery, TimeSpan wait, CancellationToken stopping)
    {
        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested)
            queue.Enqueue(delivery);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The deliveries of the last run could not be read; tried again")]
    private partial void LogNotTakenUp(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A delivery of {Notice} failed and is tried again")]
    private partial void LogFailed(string notice, Exception exception);
}
