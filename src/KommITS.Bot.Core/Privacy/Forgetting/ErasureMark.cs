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

    /// <param name="receipt">Hash of the code of the order that is about to be crossed out.</param>
    public Task SetAsync(string receipt, CancellationToken cancellationToken) => store.ChangeAsync<Erasure>(
        Key, found => new Erasure((found?.Number ?? 0) + 1, [.. (found?.Waiting ?? []).Append(receipt).Distinct(StringComparer.Ordinal)]), cancellationToken);

    /// <summary>Clears the files of those whose order is crossed out. An order that is still there names the person: the files wait until it is gone.</summary>
    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        if (await store.ReadAsync<Erasure>(Key, cancellationToken) is not { Content.Waiting: { Count: > 0 } waiting })
            return;
        var open = await store.QueryAllAsync<ForgetOrder>(new DocumentQuery(ForgetOrder.Container, ForgetOrder.Partition), cancellationToken)
            .Select(order => ForgetReceipt.HashOf(order.Content.Code)).ToListAsync(cancellationToken);
        var gone = waiting.Except(open, StringComparer.Ordinal).ToList();
        if (gone.Count == 0)
            return;
        await erasure.EraseAsync(cancellationToken);
        await store.ChangeAsync<Erasure>(Key, stored => stored is null ? null : stored with { Waiting = [.. stored.Waiting.Except(gone, StringComparer.Ordinal)] }, cancellationToken);
    }

    /// <param name="Number">Counts the people who were forgotten.</param>
    /// <param name="Waiting">Hashes of the receipts of those whom the files may still name.</param>
    private sealed record Erasure(long Number, IReadOnlyList<string> Waiting);
}
