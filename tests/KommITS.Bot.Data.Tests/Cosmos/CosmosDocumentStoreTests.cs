using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Cosmos;

public sealed class CosmosDocumentStoreTests(CosmosEndpoint endpoint) : DocumentLoadContract
{
    private readonly string _database = $"contract-{Guid.NewGuid():N}";
    private IHost? _host;

    protected override async Task<IDocumentStore> OpenAsync()
    {
        _host = CosmosHost.Build(await endpoint.AddressAsync(Stop), _database);
        return _host.Store();
    }

    protected override Task CloseAsync()
    {
        _host?.Dispose();
        return Task.CompletedTask;
    }
}
