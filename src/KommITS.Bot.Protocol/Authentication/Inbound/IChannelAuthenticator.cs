using KommITS.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Protocol.Authentication.Inbound;

/// <summary>Decides who may speak to the bot.</summary>
public interface IChannelAuthenticator
{
    /// <summary>Called before the body is read.</summary>
    /// <returns>Null: the request is refused with 401.</returns>
    ValueTask<IChannelIdentity?> AuthenticateAsync(HttpContext http, CancellationToken cancellationToken);
}

/// <summary>Who sent a request, and what that one may send.</summary>
public interface IChannelIdentity
{
    /// <returns>False: the request is refused with 403.</returns>
    bool MaySend(Activity activity);
}
