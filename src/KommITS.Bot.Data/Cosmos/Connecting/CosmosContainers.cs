using System.Collections.Concurrent;
using System.Net;
using KommITS.Bot.Core.Documents;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos.Connecting;

/// <summary>The containers, each looked up (or, in Development, made) once before it is first used.</summary>
internal sealed class CosmosContainers(CosmosConnection connection) : IDisposable
{
    private readonly ConcurrentDictionary<string, Task<Container>> _known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _finding = new(1, 1);

    public async Task<Container> GetAsync(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_known.TryGetValue(name, out var known))
            return await known;
        await _finding.WaitAsync(cancellationToken);
        try
        {
            if (!_known.TryGetValue(name, out known))
                _known[name] = known = Task.FromResult(await FindAsync(name, cancellationToken));
            return await known;
        }
        finally
        {
            _finding.Release();
        }
    }

    /// <summary>The names of all containers that the database holds.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken)
    {
        List<string> names = [];
        using var pages = connection.Database.GetContainerQueryIterator<ContainerProperties>();
        while (pages.HasMoreResults)
            names.AddRange((await pages.ReadNextAsync(cancellationToken)).Select(container => ItemId.Decode(container.Id)));
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public void Dispose() => _finding.Dispose();

    private async Task<Container> FindAsync(string name, CancellationToken cancellationToken)
    {
        var id = ItemId.Encode(name);
        if (connection.MayCreate)
        {
            await connection.CreateDatabaseAsync(cancellationToken);
            return await connection.Database.CreateContainerIfNotExistsAsync(ContainerDesign.Of(id), cancellationToken: cancellationToken);
        }

        using var found = await connection.Database.GetContainer(id).ReadContainerStreamAsync(cancellationToken: cancellationToken);
        if (found.StatusCode == HttpStatusCode.NotFound)
        {
            throw new DocumentStoreException(
                StoreFailure.Unavailable, $"The store {connection.Endpoint} lacks the container '{id}'. Deployment makes it: deploy again, or check Data:Cosmos:Database.");
        }

        if (!found.IsSuccessStatusCode)
            throw CosmosFailures.Explain(found, connection.Endpoint);
        return connection.Database.GetContainer(id);
    }
}
