namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>One call to the connector, which can be put on the wire more than once.</summary>
internal sealed record ConnectorRequest(HttpMethod Method, Uri Address, byte[]? Body)
{
    public static ConnectorRequest Get(Uri address) => new(HttpMethod.Get, address, null);

    public static ConnectorRequest Post(Uri address, byte[] body) => new(HttpMethod.Post, address, body);

    public static ConnectorRequest Put(Uri address, byte[] body) => new(HttpMethod.Put, address, body);

    public static ConnectorRequest Delete(Uri address) => new(HttpMethod.Delete, address, null);
}
