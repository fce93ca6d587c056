using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Tests.Turn.State;

/// <summary>A store where something can happen just before a write.</summary>
internal sealed class HookedStore(IDocumentStore store) : IDocumentStore
{
    public Func<DocumentKey, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    public Task<Document<T>?> ReadAsync<T>(DocumentKey key, CancellationToken cancellationToken) => store.ReadAsync<T>(key, cancellationToken);

    public Task<IReadOnlyList<Document<T>>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken) =>
        store.ReadManyAsync<T>(keys, cancellationToken);

    public async Task<WriteResult> CreateAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken)
    {
        await BeforeWrite(key);
        return await store.CreateAsync(key, content, cancellationToken);
    }

    public async Task<WriteResult> ReplaceAsync<T>(DocumentKey key, T content, string eTag, CancellationToken cancellationToken)
    {
        await BeforeWrite(key);
        return await store.ReplaceAsync(key, content, eTag, cancellationToken);
    }

    public Task<WriteResult> UpsertAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken) => store.UpsertAsync(key, content, cancellationToken);

    public Task<bool> DeleteAsync(DocumentKey key, CancellationToken cancellationToken) => store.DeleteAsync(key, cancellationToken);

    public Task<DocumentPage<T>> QueryAsync<T>(DocumentQuery query, CancellationToken cancellationToken) => store.QueryAsync<T>(query, cancellationToken);
}
