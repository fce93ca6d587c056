using KommITS.Bot.Protocol.Connector.Limits;

namespace KommITS.Bot.Protocol.Connector.Transport;

/// <summary>One call to the connector, which can be put on the wire more than once.</summary>
internal sealed record ConnectorRequest(HttpMethod Method, Uri Address, byte[]? Body, Pace Pace)
{
    public static ConnectorRequest Get(Uri address, Pace pace) => new(HttpMethod.Get, address, null, pace);

    public static ConnectorRequest Post(Uri address, byte[] body, Pace pace) => new(HttpMethod.Post, address, body, pace);

    public static ConnectorRequest Put(Uri address, byte[] body, Pace pace) => new(HttpMethod.Put, address, body, pace);

    public static ConnectorRequest Delete(Uri address, Pace pace) => new(HttpMethod.Delete, address, null, pace);
}
