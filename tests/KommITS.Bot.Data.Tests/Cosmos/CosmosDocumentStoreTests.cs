using KommITS.Bot.Core.Documents;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Documents;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Tests.Cosmos;

public sealed class CosmosDocumentStoreTests(CosmosEndpoint endpoint) : AuditContract
{
    private string? _database;
    private IHost? _host;

    protected override async Task<IDocumentStore> OpenAsync()
    {
        var address = await endpoint.AddressAsync(Stop);
        _database ??= await EndpointDatabases.NewAsync(address, Stop);
        _host = CosmosHost.Build(address, _database);
        return _host.Store();
    }

    protected override Task CloseAsync()
    {
        _host?.Dispose();
        return Task.CompletedTask;
    }
}
