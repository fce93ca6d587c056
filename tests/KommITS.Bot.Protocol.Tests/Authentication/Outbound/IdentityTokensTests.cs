using Azure.Core;
using Azure.Identity;
using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Outbound;

public class IdentityTokensTests
{
    private static readonly BotOptions Bot = new() { MicrosoftAppId = "app", MicrosoftAppType = BotOptions.UserAssignedMsi };
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task The_identity_is_asked_for_the_channel_and_its_token_is_kept_until_five_minutes_before_the_end()
    {
        var identity = new FakeIdentity(count => new AccessToken($"token-{count}", _time.GetUtcNow().AddHours(1)));
        using var credentials = Credentials(identity);
        Assert.Equal("token-1", await credentials.GetTokenAsync(CancellationToken.None));
        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await credentials.GetTokenAsync(CancellationToken.None));
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token-2", await credentials.GetTokenAsync(CancellationToken.None));
        Assert.Equal("https://api.botframework.com/.default", Assert.Single(identity.Scopes.Distinct()));
    }

    [Fact]
    public async Task An_identity_that_is_not_there_is_a_refusal_that_is_not_tried_again()
    {
        using var credentials = Credentials(new FakeIdentity(_ => throw new CredentialUnavailableException("none here")));
        var refusal = await Assert.ThrowsAsync<ConnectorException>(async () => await credentials.GetTokenAsync(CancellationToken.None));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refusal.StatusCode);
    }

    private CachedCredentials Credentials(TokenCredential identity)
    {
        var options = Options.Create(Bot);
        return new CachedCredentials(options, new IdentityTokens(options, () => identity, ManagedIdentity.Advice), _time, NullLogger<CachedCredentials>.Instance);
    }

    private sealed class FakeIdentity(Func<int, AccessToken> give) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.Add(requestContext.Scopes[0]);
            return ValueTask.FromResult(give(Scopes.Count));
        }
    }
}
