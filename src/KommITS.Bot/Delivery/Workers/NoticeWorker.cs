using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices.Dispatch;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>Empties the queue into the lanes.</summary>
internal sealed partial class NoticeWorker(
    NoticeDispatcher dispatcher, IDeliveryQueue queue, LaneFinder finder, SendLanes lanes, TimeProvider time, ILogger<NoticeWorker> logger) : BackgroundService
{
    private const int PlacedAtOnce = 16;
    private static readonly Duration AfterFault = Duration.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>How long the sends in flight may take to end when the process stops.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var sending = new CancellationTokenSource();
        await using var grace = stoppingToken.Register(() => sending.CancelAfter(Grace));
        var options = new ParallelOptions { MaxDegreeOfParallelism = PlacedAtOnce, CancellationToken = stoppingToken };
        try
        {
            await Parallel.ForEachAsync(queue.DequeueAllAsync(stoppingToken), options, async (queued, token) => await PlaceAsync(queued, sending.Token, token));
        }
        finally
        {
            while (lanes.Count > 0)
                await Task.Delay(Glance, CancellationToken.None);
        }
    }

    private async Task PlaceAsync(QueuedDelivery queued, CancellationToken sending, CancellationToken stopping)
    {
        var lane = default(Lane);
        try
        {
            lane = await finder.FindAsync(queued.Key.Id, stopping);
        }
        catch (DocumentStoreException exception)
        {
            LogFailed(SortOf(queued.Key), exception);
        }

        lanes.Add(lane, () => StepAsync(queued, sending, stopping));
    }

    private async Task StepAsync(QueuedDelivery queued, CancellationToken sending, CancellationToken stopping)
    {
        if (stopping.IsCancellationRequested)
            return;
        try
        {
            if (await DispatchAsync(queued.Key, sending) is { } wait)
                await queue.EnqueueAsync(queued.Key, time.GetCurrentInstant() + wait, stopping);
            await queued.CompleteAsync(stopping);
        }
#pragma warning disable CA1031 // the edge of a delivery: one that fails must not stop the others; the sweep finds it again in the store
        catch (Exception exception) when (!sending.IsCancellationRequested && !stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(SortOf(queued.Key), exception);
        }
        catch (OperationCanceledException)
        {
            // The process stops. What it was about is in the store.
        }
    }

    private async Task<Duration?> DispatchAsync(DocumentKey delivery, CancellationToken sending)
    {
        try
        {
            return await dispatcher.DispatchAsync(delivery, sending);
        }
#pragma warning disable CA1031 // as above: it is looked at again
        catch (Exception exception) when (!sending.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(SortOf(delivery), exception);
            return AfterFault;
        }
    }

    /// <summary>"question", "digest": what follows in a notice's id may tell of a person.</summary>
    private static string SortOf(DocumentKey delivery) => delivery.Partition.Split('/')[0];

    [LoggerMessage(Level = LogLevel.Error, Message = "A delivery of {Notice} failed and is tried again")]
    private partial void LogFailed(string notice, Exception exception);
}
