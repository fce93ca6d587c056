using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Cosmos.Connecting;

/// <summary>The one client of the process, made when it is first needed.</summary>
internal sealed class CosmosConnection(IOptions<CosmosOptions> options, IHostEnvironment environment) : IDisposable
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(10);

    private readonly Lazy<CosmosClient> _client = new(() => Connect(options.Value, environment));

    /// <summary>In Development the bot makes its database and containers; elsewhere deployment does, and the bot's identity may not.</summary>
    public bool MayCreate => environment.IsDevelopment();

    public Database Database => _client.Value.GetDatabase(options.Value.Database);

    public Uri Endpoint => options.Value.EndpointUri;

    public Task CreateDatabaseAsync(CancellationToken cancellationToken) =>
        _client.Value.CreateDatabaseIfNotExistsAsync(options.Value.Database, cancellationToken: cancellationToken);

    public void Dispose()
    {
        if (_client.IsValueCreated)
            _client.Value.Dispose();
    }

    private static CosmosClient Connect(CosmosOptions options, IHostEnvironment environment)
    {
        var client = ClientOptions(options, environment);
        return string.IsNullOrEmpty(options.Key)
            ? new CosmosClient(options.Endpoint, new DefaultAzureCredential(), client)
            : new CosmosClient(options.Endpoint, options.Key, client);
    }

    private static CosmosClientOptions ClientOptions(CosmosOptions options, IHostEnvironment environment)
    {
        var client = new CosmosClientOptions
        {
            ApplicationName = "KommITS.Bot",
            ConnectionMode = options.ConnectionMode ?? (options.EndpointUri.IsLoopback ? ConnectionMode.Gateway : ConnectionMode.Direct),
            ConsistencyLevel = ConsistencyLevel.Session,
            RequestTimeout = RequestTimeout,
            MaxRetryAttemptsOnRateLimitedRequests = options.ThrottledAttempts,
            MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.FromSeconds(options.ThrottledSeconds),
        };
        if (options.EndpointUri.IsLoopback)
            client.LimitToEndpoint = true;
        else
            client.ApplicationPreferredRegions = options.Regions.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        UseHttp(client, options, environment);
        return client;
    }

    private static void UseHttp(CosmosClientOptions client, CosmosOptions options, IHostEnvironment environment)
    {
        var trustsAny = CertificateCheck.IsOff(options.EndpointUri, environment);
        if (!trustsAny && options.AroundHttp is null)
            return;
        client.HttpClientFactory = () => new HttpClient(Around(options, CertificateCheck.Handler(trustsAny))) { Timeout = RequestTimeout };
    }

    private static HttpMessageHandler Around(CosmosOptions options, HttpMessageHandler handler) => options.AroundHttp?.Invoke(handler) ?? handler;
}
