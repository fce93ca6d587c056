using System.Net;
using System.Security.Cryptography;
using System.Text;
using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Inbound;

public sealed class BotTokenAuthenticatorTests : IAsyncLifetime
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 5, 14, 9, 0, 0, TimeSpan.Zero));
    private ChannelIssuer _issuer = null!;
    private BotHost _bot = null!;
    private int _turns;

    public async ValueTask InitializeAsync()
    {
        _issuer = await ChannelIssuer.StartAsync(_time);
        _bot = await BotHost.StartAsync(
            (_, _) => Task.FromResult(_turns++), _issuer.Settings, "Production", services => services.AddSingleton<TimeProvider>(_time));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public Task A_good_token_is_let_in() => ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl));

    [Theory]
    [InlineData(-64, -4, HttpStatusCode.OK)]
    [InlineData(-66, -6, HttpStatusCode.Unauthorized)]
    [InlineData(4, 60, HttpStatusCode.OK)]
    [InlineData(6, 60, HttpStatusCode.Unauthorized)]
    public Task A_token_holds_for_its_time_and_five_minutes_around_it(int from, int until, HttpStatusCode status) =>
        ExpectAsync(status, _issuer.Token(ServiceUrl, from: TimeSpan.FromMinutes(from), until: TimeSpan.FromMinutes(until)));

    [Fact]
    public Task Another_bots_token_is_refused() =>
        ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl, audience: "33333333-3333-3333-3333-333333333333"));

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://sts.windows.net/tenant/")]
    [InlineData("")]
    public Task Another_issuers_token_is_refused(string issuer) =>
        ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl, issuer: issuer));

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://SMBA.trafficmanager.net/emea/")]
    public Task A_token_for_another_service_address_may_not(string serviceUrl) =>
        ExpectAsync(HttpStatusCode.Forbidden, _issuer.Token(serviceUrl));

    [Fact]
    public Task A_token_without_service_address_may_not() =>
        ExpectAsync(HttpStatusCode.Forbidden, _issuer.Token(ServiceUrl, withServiceUrl: false));

    [Fact]
    public Task A_token_that_is_not_signed_is_refused() =>
        ExpectAsync(HttpStatusCode.Unauthorized, ChannelIssuer.Forge(_issuer.Token(ServiceUrl), new { alg = "none", typ = "JWT" }));

    [Fact]
    public Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        var secret = Encoding.ASCII.GetBytes(_issuer.PublicKeyPem("key-1"));
        return ExpectAsync(
            HttpStatusCode.Unauthorized,
            ChannelIssuer.Forge(_issuer.Token(ServiceUrl), new { alg = "HS256", typ = "JWT", kid = "key-1" }, data => HMACSHA256.HashData(secret, data)));
    }

    [Fact]
    public Task A_token_signed_by_a_stranger_under_a_known_key_id_is_refused()
    {
        using var stranger = RSA.Create(2048);
        return ExpectAsync(
            HttpStatusCode.Unauthorized,
            ChannelIssuer.Forge(
                _issuer.Token(ServiceUrl),
                new { alg = "RS256", typ = "JWT", kid = "key-1" },
                data => stranger.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
    }

    [Fact]
    public Task A_token_whose_claims_were_changed_is_refused()
    {
        var (good, other) = (_issuer.Token(ServiceUrl).Split('.'), _issuer.Token("https://evil.example/").Split('.'));
        return ExpectAsync(HttpStatusCode.Unauthorized, string.Join('.', good[0], other[1], good[2]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task What_is_no_token_is_refused_without_a_word(string? authorization)
    {
        using var response = await _bot.PostAsync(Say.Text("hej", ServiceUrl), authorization);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Two_headers_are_refused_even_with_a_good_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Say.Text("hej", ServiceUrl)) };
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + _issuer.Token(ServiceUrl), "Bearer " + _issuer.Token(ServiceUrl)]);
        using var response = await _bot.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Keys_are_read_once_and_again_for_an_unknown_key_at_most_every_hour()
    {
        await ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl));
        _issuer.AddKey("key-2");
        await ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl, "key-2"));
        await ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl, "key-3"));
        Assert.Equal(1, _issuer.MetadataReads);
        _time.Advance(TimeSpan.FromMinutes(61));
        await ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl, "key-2"));
        await ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl, "key-3"));
        Assert.Equal(2, _issuer.MetadataReads);
    }

    [Fact]
    public async Task Without_the_channels_keys_everyone_is_refused_until_they_are_back()
    {
        _issuer.IsDown = true;
        await ExpectAsync(HttpStatusCode.Unauthorized, _issuer.Token(ServiceUrl));
        _issuer.IsDown = false;
        _time.Advance(TimeSpan.FromMinutes(1));
        await ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl));
    }

    [Fact]
    public async Task Keys_of_yesterday_serve_while_the_channels_metadata_is_away()
    {
        await ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl));
        _issuer.IsDown = true;
        _time.Advance(TimeSpan.FromHours(25));
        await ExpectAsync(HttpStatusCode.OK, _issuer.Token(ServiceUrl));
    }

    [Theory]
    [InlineData("msteams", HttpStatusCode.OK)]
    [InlineData("slack", HttpStatusCode.Forbidden)]
    public Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string endorsed, HttpStatusCode status)
    {
        _issuer.Endorsements = endorsed;
        return ExpectAsync(status, _issuer.Token(ServiceUrl));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"slack\",\"MSTeams\"]")]
    public Task A_key_endorsed_for_none_or_others_speaks_for_no_activity_of_this_channel(string endorsements)
    {
        _issuer.EndorsementsJson = endorsements;
        return ExpectAsync(HttpStatusCode.Forbidden, _issuer.Token(ServiceUrl));
    }

    [Fact]
    public Task An_activity_that_names_no_channel_may_not_come_from_an_endorsed_key()
    {
        _issuer.Endorsements = "msteams";
        return ExpectAsync(
            HttpStatusCode.Forbidden, _issuer.Token(ServiceUrl), Say.Text("hej", ServiceUrl).Replace("channelId", "channel", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("https://localhost/")]
    [InlineData("https://127.1/")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    public Task A_good_token_does_not_lead_the_bot_to_its_own_network(string serviceUrl) =>
        ExpectAsync(HttpStatusCode.Forbidden, _issuer.Token(serviceUrl), Say.Text("hej", serviceUrl));

    private async Task ExpectAsync(HttpStatusCode status, string token, string? activity = null)
    {
        var before = _turns;
        using var response = await _bot.PostAsync(activity ?? Say.Text("hej", ServiceUrl), "Bearer " + token);
        Assert.Equal((status, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, _turns - before);
    }
}
