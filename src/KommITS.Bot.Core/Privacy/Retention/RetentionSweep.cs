using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Time;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Privacy.Retention;

/// <summary>The nightly sweep: once for every day, at half past three in Sweden, an hour that every night has exactly once.</summary>
public sealed class RetentionSweep(IEnumerable<IRetention> parts, IDocumentStore store, TimeProvider time)
{
    private static readonly LocalTime Hour = new(3, 30);
    private static readonly DocumentKey Key = new(ForgetOrder.Container, "sweep", "current");

    /// <returns>What was deleted, by part; null when it is not time, or was done for this day.</returns>
    public async Task<IReadOnlyList<(string Name, int Count)>?> SweepDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var local = SwedishTime.LocalOf(now);
        if (local.TimeOfDay < Hour || (await store.ReadAsync<Swept>(Key, cancellationToken))?.Content.Day == local.Date)
            return null;
        var counts = new List<(string, int)>();
        foreach (var part in parts)
            counts.Add((part.Name, await part.SweepAsync(now, cancellationToken)));

        // Noted after: a process that died is followed by one that sweeps again.
        await store.UpsertAsync(Key, new Swept(local.Date), cancellationToken);
        return counts;
    }

    private sealed record Swept(LocalDate Day);
}
