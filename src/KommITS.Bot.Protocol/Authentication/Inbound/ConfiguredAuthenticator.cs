using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>A bot with an identity asks for a token, one without asks for this machine.</summary>
internal sealed class ConfiguredAuthenticator(
    IOptions<BotOptions> options, BotTokenAuthenticator token, LoopbackAuthenticator loopback) : IChannelAuthenticator
{
    public ValueTask<IChannelIdentity?> AuthenticateAsync(HttpContext http, CancellationToken cancellationToken) =>
        options.Value.HasIdentity
            ? token.AuthenticateAsync(http, cancellationToken)
            : loopback.AuthenticateAsync(http, cancellationToken);
}
