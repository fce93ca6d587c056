using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Data.Cosmos.Connecting;

/// <summary>An emulator has a certificate of its own making. It is let through on this machine and in Development, never elsewhere.</summary>
internal static class CertificateCheck
{
    public static bool IsOff(Uri endpoint, IHostEnvironment environment) => endpoint.IsLoopback && environment.IsDevelopment();

    public static HttpMessageHandler Handler(bool isOff)
    {
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
#pragma warning disable CA5359 // Only where IsOff has said so.
        if (isOff)
            handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        return handler;
    }
}
