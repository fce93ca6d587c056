using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>
/// Makes databases that the endpoint can be queried in. It numbers them, and writes every 64th number with a slash in its resource id, where
/// Azure writes a hyphen; the client then takes the id for two and finds nothing.
/// </summary>
internal static class EndpointDatabases
{
    public static async Task<string> NewAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        using var client = new CosmosClient(endpoint.ToString(), CosmosHost.EmulatorKey, new CosmosClientOptions
        {
            ConnectionMode = ConnectionMode.Gateway,
            LimitToEndpoint = true,
            HttpClientFactory = () => new HttpClient(CosmosHost.Trusting()),
        });
        while (true)
        {
            var name = $"test-{Guid.NewGuid():N}";
            var made = await client.CreateDatabaseAsync(name, cancellationToken: cancellationToken);
            if (!made.Resource.SelfLink.Trim('/')["dbs/".Length..].AsSpan().ContainsAny('/', '+'))
                return name;
        }
    }
}
