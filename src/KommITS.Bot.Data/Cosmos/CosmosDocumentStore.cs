using System.Net;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Cosmos.Reading;
using KommITS.Bot.Data.Keys;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>
/// Documents as items of Azure Cosmos DB for NoSQL. A write that has begun runs to its end (bounded by the request's time-out), so that
/// a cancelled call has either done nothing or is awaited.
/// </summary>
internal sealed class CosmosDocumentStore(CosmosRequests requests) : IDocumentStore
{
    private const int ReadsAtOnce = 16;

    private readonly CosmosQueries _queries = new(requests);

    public Task<Document<T>?> ReadAsync<T>(DocumentKey key, CancellationToken cancellationToken)
    {
        KeyLimits.Check(key);
        return requests.SendAsync(
            CosmosOperation.Read,
            key.Container,
            container => container.ReadItemStreamAsync(ItemId.Encode(key.Id), new PartitionKey(key.Partition), cancellationToken: cancellationToken),
            response => response.StatusCode == HttpStatusCode.NotFound ? null : ToDocument<T>(key, response),
            cancellationToken);
    }

    public async Task<IReadOnlyList<Document<T>>> ReadManyAsync<T>(
        IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
            KeyLimits.Check(key);
        var distinct = keys.Distinct().ToList();
        var read = new Document<T>?[distinct.Count];
        cancellationToken.ThrowIfCancellationRequested();
        await Parallel.ForAsync(
            0,
            distinct.Count,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (index, stop) => read[index] = await ReadAsync<T>(distinct[index], stop));
        return read.OfType<Document<T>>().ToList();
    }

    public Task<WriteResult> CreateAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken) => WriteAsync(
        CosmosOperation.Create, key, DocumentBytes.Of(key, content), (container, item) => container.CreateItemStreamAsync(item, new PartitionKey(key.Partition), Unanswered()), cancellationToken);

    public Task<WriteResult> ReplaceAsync<T>(DocumentKey key, T content, string eTag, CancellationToken cancellationToken) => WriteAsync(
        CosmosOperation.Replace,
        key,
        DocumentBytes.Of(key, content),
        (container, item) => container.ReplaceItemStreamAsync(item, ItemId.Encode(key.Id), new PartitionKey(key.Partition), Unanswered(eTag)),
        cancellationToken);

    public Task<WriteResult> UpsertAsync<T>(DocumentKey key, T content, CancellationToken cancellationToken) => WriteAsync(
        CosmosOperation.Upsert, key, DocumentBytes.Of(key, content), (container, item) => container.UpsertItemStreamAsync(item, new PartitionKey(key.Partition), Unanswered()), cancellationToken);

    public Task<bool> DeleteAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        KeyLimits.Check(key);
        return requests.SendAsync(
            CosmosOperation.Delete,
            key.Container,
            container => container.DeleteItemStreamAsync(ItemId.Encode(key.Id), new PartitionKey(key.Partition), cancellationToken: CancellationToken.None),
            response => response.StatusCode != HttpStatusCode.NotFound,
            cancellationToken);
    }

    public Task<DocumentPage<T>> QueryAsync<T>(DocumentQuery query, CancellationToken cancellationToken) =>
        _queries.PageAsync<T>(query, cancellationToken);

    private Task<WriteResult> WriteAsync(
        CosmosOperation operation, DocumentKey key, byte[] content, Func<Container, Stream, Task<ResponseMessage>> write, CancellationToken cancellationToken) =>
        requests.SendAsync(
            operation,
            key.Container,
            async container =>
            {
                using var item = Envelope.Write(key, content);
                return await write(container, item);
            },
            response => response.StatusCode switch
            {
                HttpStatusCode.Conflict => new WriteResult(WriteStatus.Conflict),
                HttpStatusCode.PreconditionFailed => new WriteResult(WriteStatus.Stale),
                HttpStatusCode.NotFound => new WriteResult(WriteStatus.Missing),
                _ => new WriteResult(WriteStatus.Written, response.Headers.ETag),
            },
            cancellationToken);

    /// <summary>The answer need not carry back what was just sent.</summary>
    private static ItemRequestOptions Unanswered(string? eTag = null) => new() { EnableContentResponseOnWrite = false, IfMatchEtag = eTag };

    private static Document<T> ToDocument<T>(DocumentKey key, ResponseMessage response) =>
        new(key, JsonSerializer.Deserialize<Envelope<T>>(response.Content, DocumentJson.Options)!.Body, response.Headers.ETag);
}
