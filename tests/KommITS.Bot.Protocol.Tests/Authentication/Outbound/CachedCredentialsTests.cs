using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Outcomes;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Outbound;

public class CachedCredentialsTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_bot_without_identity_has_no_token()
    {
        using var credentials = TestConnector.Credentials(new BotOptions(), _time);
        Assert.Null(await credentials.GetTokenAsync(None));
    }

    [Fact]
    public async Task One_request_serves_all_until_five_minutes_before_the_end()
    {
        await using var authority = await ConnectorStub.StartAsync();
        var count = 0;
        authority.Answer = (http, _) => ConnectorStub.Json(
            http, 200, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Interlocked.Increment(ref count)}}"}""");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await credentials.GetTokenAsync(None))));
        Assert.Equal("token-1", Assert.Single(tokens.Distinct()));

        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await credentials.GetTokenAsync(None));
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token-2", await credentials.GetTokenAsync(None));
    }

    [Fact]
    public async Task The_authority_is_asked_in_its_own_words()
    {
        await using var authority = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 200, """{"expires_in":3600,"access_token":"t"}""");
        var bot = Bot(authority);
        bot.ToChannelFromBotOAuthScope = "https://api.botframework.us";
        using var credentials = TestConnector.Credentials(bot, _time);
        await credentials.GetTokenAsync(None);
        Assert.Equal("/tenant/oauth2/v2.0/token", authority.Seen[0].Target);
        Assert.Equal(
            "grant_type=client_credentials&client_id=app&client_secret=s%2Bcret&scope=https%3A%2F%2Fapi.botframework.us%2F.default",
            authority.Seen[0].Body);
    }

    [Fact]
    public async Task A_token_that_still_holds_serves_while_the_authority_is_away()
    {
        await using var authority = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 200, """{"expires_in":3600,"access_token":"old"}""");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        await credentials.GetTokenAsync(None);
        authority.Fail(503, 503);
        _time.Advance(TimeSpan.FromMinutes(57));
        Assert.Equal("old", await credentials.GetTokenAsync(None));
        _time.Advance(TimeSpan.FromMinutes(4));
        await Assert.ThrowsAsync<ConnectorException>(async () => await credentials.GetTokenAsync(None));
    }

    [Fact]
    public async Task A_refused_credential_is_an_outcome_and_nothing_is_sent()
    {
        await using var authority = await ConnectorStub.StartAsync();
        await using var connector = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 400, """{"error":"invalid_client","error_description":"long"}""");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        var outcome = await TestConnector.Create(credentials: credentials)
            .TrySendAsync(new() { ServiceUrl = connector.Url, Conversation = new() { Id = "c" } }, Activity.CreateMessage("hej"), None);
        Assert.Equal(new ConnectorOutcome.Refused(401, "invalid_client"), outcome);
        Assert.Empty(connector.Seen);
    }

    [Fact]
    public async Task The_token_goes_with_every_call_but_never_over_plain_http_to_another_machine()
    {
        await using var authority = await ConnectorStub.StartAsync();
        await using var connector = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 200, """{"expires_in":3600,"access_token":"t"}""");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        var client = TestConnector.Create(credentials: credentials);
        await client.DeleteActivityAsync(connector.Url, "c", "a", None);
        Assert.Equal("Bearer t", connector.Seen[0].Authorization);
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => client.DeleteActivityAsync("http://192.0.2.1/", "c", "a", None));
        Assert.Equal(ConnectorErrorCodes.InvalidServiceUrl, failure.ErrorCode);
    }

    private static BotOptions Bot(ConnectorStub authority) => new()
    {
        MicrosoftAppId = "app",
        MicrosoftAppPassword = "s+cret",
        ToChannelFromBotLoginUrl = authority.Url + "/tenant/",
    };
}
