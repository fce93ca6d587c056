using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Keys;
using KommITS.Bot.Data.Querying;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos.Reading;

/// <summary>
/// Queries inside one partition. The server filters, the order is made here (docs/decisions/0005-cosmos.md): an order on the server needs a query plan, and an index for
/// every pair of fields.
/// </summary>
internal sealed class CosmosQueries(CosmosRequests requests)
{
    public async Task<DocumentPage<T>> PageAsync<T>(DocumentQuery query, CancellationToken cancellationToken)
    {
        PageSizes.Check(query);
        KeyLimits.Check(new DocumentKey(query.Container, query.Partition, "any"));
        var after = ContinuationToken.Read(query);
        var page = new PageBuilder(query, after);
        var text = CosmosQueryText.Of(query, after);
        string? continuation = null;
        do
            continuation = await AddAsync(page, query, text, continuation, cancellationToken);
        while (continuation is not null);
        var (items, next) = page.Build();
        return new DocumentPage<T>(items.ConvertAll(item => ToDocument<T>(query.Container, item)), next);
    }

    private Task<string?> AddAsync(PageBuilder page, DocumentQuery query, QueryDefinition text, string? continuation, CancellationToken cancellationToken) =>
        requests.SendAsync<string?>(
            CosmosOperation.Query,
            query.Container,
            async container =>
            {
                using var answers = container.GetItemQueryStreamIterator(text, continuation, new QueryRequestOptions
                {
                    PartitionKey = new PartitionKey(query.Partition),
                    MaxItemCount = -1,
                    EnableOptimisticDirectExecution = false,
                });
                return await answers.ReadNextAsync(cancellationToken);
            },
            response =>
            {
                foreach (var item in JsonSerializer.Deserialize<Feed>(response.Content, DocumentJson.Options)!.Documents)
                    page.Add(item);
                return response.ContinuationToken;
            },
            cancellationToken);

    private static Document<T> ToDocument<T>(string container, Envelope item) =>
        new(new DocumentKey(container, item.Pk, item.Id), item.Body.Deserialize<T>(DocumentJson.Options)!, item.ETag);
}

/// <summary>The body of an answer with several items.</summary>
internal sealed record Feed(IReadOnlyList<Envelope> Documents);
