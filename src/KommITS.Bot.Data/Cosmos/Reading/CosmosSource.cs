using System.Runtime.CompilerServices;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Maintenance;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos.Reading;

/// <summary>All documents of all containers, in no order. What is written meanwhile may be in or not.</summary>
internal sealed class CosmosSource(CosmosRequests requests) : IDocumentSource
{
    private const int ItemsAtOnce = 500;

    public async IAsyncEnumerable<StoredContent> AllAsync(string? only, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var container in (await requests.ContainersAsync(cancellationToken)).Where(name => only is null || name == only))
        {
            string? continuation = null;
            do
            {
                (var items, continuation) = await PageAsync(container, continuation, cancellationToken);
                foreach (var item in items)
                    yield return new StoredContent(new DocumentKey(container, item.Pk, item.Id), item.Body);
            }
            while (continuation is not null);
        }
    }

    private Task<(IReadOnlyList<Envelope> Items, string? Continuation)> PageAsync(string container, string? continuation, CancellationToken cancellationToken) =>
        requests.SendAsync(
            CosmosOperation.Export,
            container,
            async target =>
            {
                using var items = target.GetItemQueryStreamIterator(continuationToken: continuation, requestOptions: new QueryRequestOptions { MaxItemCount = ItemsAtOnce });
                return await items.ReadNextAsync(cancellationToken);
            },
            response => (JsonSerializer.Deserialize<Feed>(response.Content, DocumentJson.Options)!.Documents, (string?)response.ContinuationToken),
            cancellationToken);
}
