using System.Net;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Connector.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>For a bot without an identity: this machine only, in Development only, about conversations on this machine only.</summary>
internal sealed class LoopbackAuthenticator(IHostEnvironment environment) : IChannelAuthenticator, IChannelIdentity
{
    public ValueTask<IChannelIdentity?> AuthenticateAsync(HttpContext http, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IChannelIdentity?>(environment.IsDevelopment() && IsThisMachine(http.Connection.RemoteIpAddress) ? this : null);

    public bool MaySend(Activity activity) => ServiceRoot.Find(activity.ServiceUrl)?.IsLoopback == true;

    private static bool IsThisMachine(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);
}
