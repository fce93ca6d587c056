using KommITS.Bot.Protocol.Connector.Addresses;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>The pooled connections to connectors and to the bot's authorities. Register another to replace the network.</summary>
public sealed class ConnectorTransport : IDisposable
{
    private readonly HttpMessageInvoker _connectors;
    private readonly HttpMessageInvoker _authorities;

    public ConnectorTransport(HttpMessageHandler handler) => _connectors = _authorities = new HttpMessageInvoker(handler);

    internal ConnectorTransport(CheckedConnection connection)
    {
        var checkedHandler = CreateHandler();
        // A proxy would resolve the name by itself, so what was checked would not be what is spoken to.
        checkedHandler.UseProxy = false;
        checkedHandler.ConnectCallback = connection.ConnectAsync;
        _connectors = new HttpMessageInvoker(checkedHandler);
        _authorities = new HttpMessageInvoker(CreateHandler());
    }

    public void Dispose()
    {
        _connectors.Dispose();
        _authorities.Dispose();
    }

    /// <summary>To where an activity says, which is never believed.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _connectors.SendAsync(request, cancellationToken);

    /// <summary>To where the operator's settings say.</summary>
    internal Task<HttpResponseMessage> AskAuthorityAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _authorities.SendAsync(request, cancellationToken);

    // Redirects are not followed: the token is for the address it was asked for. No trace id of ours goes along to strangers.
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
    };
}
