using System.Net;
using System.Net.Sockets;

namespace KommITS.Bot.Benchmarks.Processes;

internal static class Addresses
{
    /// <summary>On this machine, at a port that was free a moment ago.</summary>
    public static Uri Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
