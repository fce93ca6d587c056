using System.Net;
using System.Net.Sockets;

namespace KommITS.Bot.Protocol.Connector.Addresses;

/// <summary>Addresses of the open internet, after IANA's registries of special-purpose addresses.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),
        // Azure's own agent answers every machine inside Azure there, and nobody outside.
        IPNetwork.Parse("168.63.129.16/32"),
    ];

    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");

    // Within it: Teredo and other protocols, documentation, and 6to4, which carries an IPv4 address.
    private static readonly IPNetwork[] NotPublic6 =
        [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("3fff::/20")];

    // An IPv4 address in IPv6's clothes is never public here: IPNetwork compares it by its IPv4 bits.
    public static bool Includes(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? !IsIn(NotPublic4, address)
        : !address.IsIPv4MappedToIPv6 && Public6.Contains(address) && !IsIn(NotPublic6, address);

    private static bool IsIn(IPNetwork[] networks, IPAddress address)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address))
                return true;
        }

        return false;
    }
}
