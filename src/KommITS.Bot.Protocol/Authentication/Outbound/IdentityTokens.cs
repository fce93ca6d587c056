using Azure;
using Azure.Core;
using Azure.Identity;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Tokens through Azure.Identity: of a managed identity, whose client id is the bot's app id, or for a certificate.</summary>
/// <param name="identity">Made for every request, for it keeps its tokens by itself, also one that the connector has refused.</param>
internal sealed class IdentityTokens(IOptions<BotOptions> options, Func<TokenCredential> identity, string advice) : ITokenSource
{
    public string Advice => advice;

    public async Task<BotToken> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var token = await identity().GetTokenAsync(new TokenRequestContext([options.Value.Scope]), cancellationToken);
            return new BotToken(token.Token, token.ExpiresOn);
        }
        catch (CredentialUnavailableException exception)
        {
            throw TokenFailure.Refused("NoManagedIdentity", exception);
        }
        catch (Exception exception) when (exception is AuthenticationFailedException or RequestFailedException)
        {
            throw Failure(exception);
        }
    }

    // What the authority said lies under the library's own exception; without an answer of it nobody has refused anything.
    private static ConnectorException Failure(Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is MsalServiceException refusal && TokenFailure.IsRefusal(refusal.StatusCode))
                return TokenFailure.Refused(refusal.ErrorCode, exception);
        }

        return TokenFailure.Unreachable(exception.GetType().Name, exception);
    }
}
