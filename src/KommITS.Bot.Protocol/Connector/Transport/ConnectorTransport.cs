namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>The pooled connections to connectors and to the token endpoint. Register another to replace the network.</summary>
public sealed class ConnectorTransport(HttpMessageHandler handler) : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(handler);

    public ConnectorTransport()
        : this(CreateHandler())
    {
    }

    public void Dispose() => _invoker.Dispose();

    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker.SendAsync(request, cancellationToken);

    // Redirects are not followed: the token is for the address it was asked for.
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
