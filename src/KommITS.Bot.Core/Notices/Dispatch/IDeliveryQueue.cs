using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>
/// Which deliveries to look at, and when. It is a hint and no memory: what it loses is found again in the store, and what it gives twice is claimed once.
/// </summary>
public interface IDeliveryQueue
{
    /// <summary>How often the store is looked through for what is not done, and each of these is restored.</summary>
    static Duration BetweenSweeps => Duration.FromMinutes(1);

    ValueTask EnqueueAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken);

    /// <summary>It was found in the store: in it goes, unless the queue can tell that it has it.</summary>
    ValueTask RestoreAsync(DocumentKey delivery, Instant dueAt, CancellationToken cancellationToken);

    /// <summary>Those whose time has come, as it comes; ends when cancelled.</summary>
    IAsyncEnumerable<QueuedDelivery> DequeueAllAsync(CancellationToken cancellationToken);

    /// <summary>Whether it can be used now.</summary>
    Task<bool> IsInReachAsync(CancellationToken cancellationToken) => Task.FromResult(true);
}

/// <param name="Complete">Takes it out of the queue for good; null where it is out already.</param>
public sealed record QueuedDelivery(DocumentKey Key, Func<CancellationToken, Task>? Complete = null)
{
    /// <summary>It was looked at, and is in the queue again if it is to be.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) => Complete?.Invoke(cancellationToken) ?? Task.CompletedTask;
}
