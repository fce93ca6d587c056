using System.Runtime.CompilerServices;
using KommITS.Bot.Core.Documents;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>
/// In memory: each delivery once, at its earliest time. It goes by the clock on the wall, looked at often, so that a machine that slept finds what has come due meanwhile.
/// </summary>
public sealed class InProcessDeliveryQueue(TimeProvider time) : IDeliveryQueue
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(15);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<DocumentKey, Instant> _waiting = new();
    private readonly Dictionary<DocumentKey, Instant> _times = [];
    private TaskCompletionSource _changed = NewSignal();

    public ValueTask EnqueueAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_times.TryGetValue(delivery, out var known) && known <= dueAt)
                return ValueTask.CompletedTask;
            _times[delivery] = dueAt;
            _waiting.Enqueue(delivery, dueAt);
            _changed.TrySetResult();
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask RestoreAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken) => EnqueueAsync(delivery, dueAt, cancellationToken);

    public async IAsyncEnumerable<QueuedDelivery> DequeueAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (TryTake(out var delivery, out var sleep, out var changed))
                yield return new QueuedDelivery(delivery!);
            else
                await SleepAsync(sleep, changed, cancellationToken);
        }
    }

    private bool TryTake(out DocumentKey? delivery, out TimeSpan sleep, out Task changed)
    {
        lock (_gate)
        {
            (delivery, sleep) = (null, LongestSleep);
            var now = time.GetCurrentInstant();
            while (_waiting.TryPeek(out var next, out var dueAt))
            {
                // One that was asked for earlier later on is in the queue twice; only the entry that is known counts.
                if (!_times.TryGetValue(next, out var known) || known != dueAt)
                {
                    _waiting.Dequeue();
                    continue;
                }

                if (dueAt > now)
                {
                    sleep = TimeSpan.FromTicks(Math.Min(LongestSleep.Ticks, (dueAt - now).ToTimeSpan().Ticks + 1));
                    break;
                }

                _waiting.Dequeue();
                _times.Remove(next);
                (delivery, changed) = (next, Task.CompletedTask);
                return true;
            }

            _changed = NewSignal();
            changed = _changed.Task;
            return false;
        }
    }

    private async Task SleepAsync(TimeSpan sleep, Task changed, CancellationToken cancellationToken)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(changed, Task.Delay(sleep, time, awake.Token));
        await awake.CancelAsync();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
