using KommITS.Bot.Core.Documents;
using KommITS.Bot.Protocol.State;

namespace KommITS.Bot.Benchmarks.Contenders.Waterfalls;

/// <summary>States as documents, one to a conversation.</summary>
internal sealed class DocumentStates(IDocumentStore store) : ITurnStateStore
{
    public async Task<StoredState<T>> LoadAsync<T>(string key, CancellationToken cancellationToken) where T : class
    {
        var document = await store.ReadAsync<T>(KeyOf(key), cancellationToken);
        return new StoredState<T>(document?.Content, document?.ETag);
    }

    public async Task<bool> SaveAsync<T>(string key, T state, string? eTag, CancellationToken cancellationToken) where T : class
    {
        var written = eTag is null
            ? await store.CreateAsync(KeyOf(key), state, cancellationToken)
            : await store.ReplaceAsync(KeyOf(key), state, eTag, cancellationToken);
        return written.IsWritten;
    }

    private static DocumentKey KeyOf(string conversation) => new("conversations", conversation, "dialogs");
}
