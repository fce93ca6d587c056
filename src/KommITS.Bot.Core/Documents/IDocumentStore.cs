namespace KommITS.Bot.Core.Documents;

/// <summary>
/// The one port to what is stored. There is no transaction across documents: write so that running the same step again repairs
/// a crash between two writes. Content is JSON as <see cref="DocumentJson.Options"/> writes it.
/// </summary>
public interface IDocumentStore
{
    Task<Document<T>?> ReadAsync<T>(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Those that exist, in no particular order.</summary>
    Task<IReadOnlyList<Document<T>>> ReadManyAsync<T>(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken);

    /// <summary>Written, or Conflict when the key is taken.</summary>
    Task<WriteResult> CreateAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken);

    /// <summary>Written only if <paramref name="eTag"/> is still the stored one, else Stale or Missing.</summary>
    Task<WriteResult> ReplaceAsync<T>(DocumentKey key, T content, string eTag, CancellationToken cancellationToken);

    /// <summary>Writes whatever was there before.</summary>
    Task<WriteResult> UpsertAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken);

    /// <summary>True if there was something to delete.</summary>
    Task<bool> DeleteAsync(DocumentKey key, CancellationToken cancellationToken);

    Task<DocumentPage<T>> QueryAsync<T>(DocumentQuery query, CancellationToken cancellationToken);
}
