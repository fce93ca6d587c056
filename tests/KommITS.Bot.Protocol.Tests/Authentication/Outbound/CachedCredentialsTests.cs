using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Outbound;
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

    [Fact]
    public async Task A_refusal_is_one_line_in_the_log_and_not_asked_for_again_at_every_send()
    {
        await using var authority = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 401, """{"error":"invalid_client"}""");
        var log = new LogBook<CachedCredentials>();
        using var credentials = TestConnector.Credentials(Bot(authority), _time, log);
        for (var count = 0; count < 20; count++)
            Assert.True((await Assert.ThrowsAsync<ConnectorException>(async () => await credentials.GetTokenAsync(None))).IsRefusal());
        _time.Advance(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<ConnectorException>(async () => await credentials.GetTokenAsync(None));
        Assert.Equal(2, authority.Seen.Count);
        Assert.Contains("refused (invalid_client)", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("s+cret", log.Lines[0], StringComparison.Ordinal);

        authority.Answer = (http, _) => ConnectorStub.Json(http, 200, Token("new"));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(("new", null), (await credentials.GetTokenAsync(None), credentials.Failure));
        Assert.Equal(2, log.Lines.Count);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_request"}""", true)]
    [InlineData(401, "", true)]
    [InlineData(404, "<html>", true)]
    [InlineData(302, "", false)]
    [InlineData(429, "{}", false)]
    [InlineData(500, "{}", false)]
    [InlineData(503, "", false)]
    [InlineData(200, "{}", false)]
    [InlineData(200, "<html>", false)]
    public async Task Refused_and_out_of_reach_are_told_apart(int status, string body, bool isRefused)
    {
        await using var authority = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, status, body);
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        await ExpectAsync(credentials, isRefused);
    }

    [Fact]
    public async Task An_authority_that_is_not_there_is_out_of_reach_and_asked_again_soon()
    {
        var bot = new BotOptions { MicrosoftAppId = "app", MicrosoftAppPassword = "x", ToChannelFromBotLoginUrl = "http://127.0.0.1:1" };
        using var credentials = TestConnector.Credentials(bot, _time);
        await ExpectAsync(credentials, isRefused: false);
        await using var connector = await ConnectorStub.StartAsync();
        var outcome = await TestConnector.Create(credentials: credentials, options: new ConnectorOptions { MaxAttempts = 1 })
            .TrySendAsync(new() { ServiceUrl = connector.Url, Conversation = new() { Id = "c" } }, Activity.CreateMessage("hej"), None);
        Assert.Equal(new ConnectorOutcome.Transient(ConnectorErrorCodes.AuthorityUnreachable, MayHaveArrived: false), outcome);
        Assert.Empty(connector.Seen);
    }

    [Fact]
    public async Task Those_who_wait_for_a_token_share_the_failure_and_do_not_ask_one_after_another()
    {
        await using var authority = await ConnectorStub.StartAsync();
        authority.Answer = (http, _) => ConnectorStub.Json(http, 503, "");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<ConnectorException>(() => credentials.GetTokenAsync(None).AsTask())));
        Assert.Single(authority.Seen);
    }

    [Fact]
    public async Task A_token_that_the_connector_refuses_is_dropped_once_and_the_call_made_again_with_a_new_one()
    {
        await using var authority = await ConnectorStub.StartAsync();
        await using var connector = await ConnectorStub.StartAsync();
        var count = 0;
        authority.Answer = (http, _) => ConnectorStub.Json(http, 200, Token($"token-{++count}"));
        connector.Answer = (http, request) => ConnectorStub.Json(http, request.Authorization == "Bearer token-1" ? 401 : 201, """{"id":"a"}""");
        using var credentials = TestConnector.Credentials(Bot(authority), _time);
        var client = TestConnector.Create(credentials: credentials);
        Assert.Equal("a", (await client.SendToConversationAsync(connector.Url, "c", Activity.CreateMessage("hej"), None))?.Id);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.Seen.Select(request => request.Authorization));

        connector.Answer = (http, _) => ConnectorStub.Json(http, 401, "{}");
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => client.DeleteActivityAsync(connector.Url, "c", "a", None));
        Assert.Equal((401, 3, 2), ((int)failure.StatusCode!, connector.Seen.Count, authority.Seen.Count));
        _time.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAsync<ConnectorException>(() => client.DeleteActivityAsync(connector.Url, "c", "a", None));
        Assert.Equal((5, 3), (connector.Seen.Count, authority.Seen.Count));
    }

    private static async Task ExpectAsync(CachedCredentials credentials, bool isRefused)
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await credentials.GetTokenAsync(None));
        Assert.Equal((isRefused, !isRefused), (failure.IsRefusal(), failure.ErrorCode == ConnectorErrorCodes.AuthorityUnreachable));
    }

    private static string Token(string value) => $$"""{"expires_in":3600,"access_token":"{{value}}"}""";

    private static BotOptions Bot(ConnectorStub authority) => new()
    {
        MicrosoftAppId = "app",
        MicrosoftAppPassword = "s+cret",
        ToChannelFromBotLoginUrl = authority.Url + "/tenant/",
    };
}
