using System.Net;
using Azure.Core;
using Azure.Identity;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Tokens of a user-assigned managed identity, whose client id is the bot's app id: no secret that could leak or expire.</summary>
internal sealed partial class ManagedIdentityTokens(
    IOptions<BotOptions> options, TokenCredential identity, ILogger<ManagedIdentityTokens> logger) : ITokenSource
{
    public static TokenCredential IdentityOf(BotOptions options) =>
        new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.MicrosoftAppId!.Trim()));

    public async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var token = await identity.GetTokenAsync(new TokenRequestContext([options.Value.Scope]), cancellationToken);
            return new BotToken(token.Token, token.ExpiresOn);
        }
        catch (AuthenticationFailedException exception)
        {
            LogRefused(exception.GetType().Name);
            throw new ConnectorException("The managed identity gave no token.", exception)
            {
                StatusCode = HttpStatusCode.Unauthorized, ErrorCode = "ManagedIdentity",
            };
        }
    }

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The bot's managed identity gave no token ({Failure}): check that it is assigned to this host and that MicrosoftAppId is its client id")]
    private partial void LogRefused(string failure);
}
