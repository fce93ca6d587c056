using System.Net;
using System.Net.Sockets;

namespace KommITS.Bot.Protocol.Connector.Addresses;

/// <summary>Connects to the very address that was checked, so that a name cannot lead elsewhere in between.</summary>
/// <param name="resolve">A name's addresses; an address written out is its own.</param>
internal sealed class CheckedConnection(ServiceUrlPolicy policy, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public CheckedConnection(ServiceUrlPolicy policy)
        : this(policy, Dns.GetHostAddressesAsync)
    {
    }

    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var found = await resolve(context.DnsEndPoint.Host, cancellationToken);
        var allowed = Array.FindAll(found, policy.Allows);
        if (found.Length > 0 && allowed.Length == 0)
            throw new ForbiddenAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

internal sealed class ForbiddenAddressException() : Exception("The name leads to an address that the bot is not to be led to.");
