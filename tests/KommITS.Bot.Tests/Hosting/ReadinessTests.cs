using System.Net;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Tests.Hosting;

public sealed class ReadinessTests
{
    private const string GoodToken = """{"expires_in":3600,"access_token":"t"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ready_it_names_every_part()
    {
        await using var society = await Society.StartAsync();
        await UntilAsync(society, HttpStatusCode.OK, "Healthy", "store: Healthy", "queue: Healthy", "credentials: Healthy. The bot has no identity");
    }

    [Fact]
    public async Task Out_of_reach_of_its_authority_it_is_not_ready_and_says_so_without_a_secret()
    {
        await using var society = await StartAsync("http://127.0.0.1:1/");
        await UntilAsync(
            society, HttpStatusCode.ServiceUnavailable, "store: Healthy", "credentials: Unhealthy. What gives the bot its tokens is out of reach.");
    }

    [Fact]
    public async Task Refused_it_is_not_ready()
    {
        await using var authority = await AuthorityAsync(401, """{"error":"invalid_client"}""");
        await using var society = await StartAsync(authority.Urls.First());
        await UntilAsync(society, HttpStatusCode.ServiceUnavailable, "credentials: Unhealthy. The bot's credential is refused.");
    }

    [Fact]
    public async Task With_a_credential_in_its_last_days_it_is_ready_and_warns()
    {
        await using var authority = await AuthorityAsync(200, GoodToken);
        await using var society = await StartAsync(authority.Urls.First(), ("MicrosoftAppPasswordExpires", "2020-01-31"));
        await UntilAsync(society, HttpStatusCode.OK, "Degraded", "credentials: Degraded. The bot's credential expired on 2020-01-31.");
    }

    [Fact]
    public async Task The_limit_of_a_tenant_is_a_setting()
    {
        await using var society = await Society.StartAsync(("Delivery:RequestsPerSecondPerTenant", "7"), ("Connector:Limits:Enabled", "false"));
        var limits = society.Services.GetRequiredService<IOptions<LimitOptions>>().Value;
        Assert.Equal((7, false), (limits.RequestsPerSecondPerTenant, limits.Enabled));
    }

    [Theory]
    [InlineData("Delivery:RequestsPerSecondPerTenant")]
    [InlineData("Connector:CallsPerHost")]
    public async Task A_limit_of_nothing_is_refused_at_start(string key)
    {
        var refusal = await HostTests.RefusalAsync("Development", (key, "0"), ("Demo:Seed", "false"));
        Assert.Contains($"{key} must be at least 1", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<Society> StartAsync(string authority, params (string Key, string Value)[] more) => Society.StartAsync(
        [("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "very secret"), ("ToChannelFromBotLoginUrl", authority), .. more]);

    private static async Task<WebApplication> AuthorityAsync(int status, string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var authority = builder.Build();
        authority.MapPost("/oauth2/v2.0/token", () => Results.Text(body, "application/json", statusCode: status));
        await authority.StartAsync(Token);
        return authority;
    }

    private static async Task UntilAsync(Society society, HttpStatusCode status, params string[] words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (true)
        {
            using var answer = await society.Client.GetAsync("/readyz", Token);
            var body = await answer.Content.ReadAsStringAsync(Token);
            Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
            if (answer.StatusCode == status && words.All(word => body.Contains(word, StringComparison.Ordinal)))
                return;
            Assert.False(patience.IsCancellationRequested, $"{answer.StatusCode}: {body}");
            await Task.Delay(20, Token);
        }
    }
}
