using System.Net;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Protocol.Connector.Addresses;

/// <summary>Where a service address may lead: to the open internet over https, and in Development to this machine.</summary>
internal sealed class ServiceUrlPolicy(IHostEnvironment environment)
{
    private readonly bool _allowsThisMachine = environment.IsDevelopment();

    public bool Allows(string? serviceUrl) => ServiceRoot.Find(serviceUrl) is { } address && Allows(address);

    /// <summary>By what is written in it. A name may still lead anywhere: that shows when it is connected to.</summary>
    public bool Allows(Uri address)
    {
        if (IsThisMachine(address))
            return _allowsThisMachine && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
        return address.Scheme == Uri.UriSchemeHttps && (!IPAddress.TryParse(address.DnsSafeHost, out var literal) || PublicAddress.Includes(literal));
    }

    public bool Allows(IPAddress address) => IPAddress.IsLoopback(address) ? _allowsThisMachine : PublicAddress.Includes(address);

    private static bool IsThisMachine(Uri address)
    {
        if (address.IsLoopback)
            return true;
        var host = address.IdnHost.AsSpan().TrimEnd('.');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
