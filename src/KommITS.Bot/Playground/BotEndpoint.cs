using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KommITS.Bot.Playground;

/// <summary>Where the bot can be reached from this machine, taken from what the server really listens on.</summary>
internal static class BotEndpoint
{
    private static readonly string[] AnyHost = ["localhost", "+", "*", "0.0.0.0", "[::]"];

    /// <summary>Null when the server has no plain HTTP address.</summary>
    public static Uri? Of(IServer server) =>
        (from address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []
         let binding = BindingAddress.Parse(address)
         where binding.Scheme == Uri.UriSchemeHttp && !binding.IsUnixPipe && !binding.IsNamedPipe
         select new UriBuilder(binding.Scheme, HostOf(binding), binding.Port, "/api/messages").Uri).FirstOrDefault();

    private static string HostOf(BindingAddress binding) => AnyHost.Contains(binding.Host) ? "127.0.0.1" : binding.Host;
}
