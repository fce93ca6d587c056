using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Privacy.Forgetting;

/// <summary>
/// Remembers that the store's files still have to be cleared of what was deleted, and tells the other instances to drop what they hold in memory. It names nobody.
/// </summary>
public sealed class ErasureMark(IDocumentStore store, IStoreErasure erasure)
{
    private static readonly DocumentKey Key = new(ForgetOrder.Container, "erasure", "current");

    public async Task<long> NumberAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync<Erasure>(Key, cancellationToken))?.Content.Number ?? 0;

    public Task SetAsync(CancellationToken cancellationToken) =>
        store.ChangeAsync<Erasure>(Key, found => new Erasure((found?.Number ?? 0) + 1, IsWaiting: true), cancellationToken);

    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadAsync<Erasure>(Key, cancellationToken) is not { Content: { IsWaiting: true } waiting } found)
            return;
        await erasure.EraseAsync(cancellationToken);
        await store.ReplaceAsync(Key, waiting with { IsWaiting = false }, found.ETag, cancellationToken);
    }

    /// <param name="Number">Counts the people who were forgotten.</param>
    private sealed record Erasure(long Number, bool IsWaiting);
}
