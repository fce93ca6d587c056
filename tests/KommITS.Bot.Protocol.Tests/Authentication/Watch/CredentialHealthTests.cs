using KommITS.Bot.Protocol.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;

namespace KommITS.Bot.Protocol.Tests.Authentication.Watch;

public sealed class CredentialHealthTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero));
    private ConnectorStub _authority = null!;

    public async ValueTask InitializeAsync()
    {
        _authority = await ConnectorStub.StartAsync();
        _authority.Answer = (http, _) => ConnectorStub.Json(http, 200, """{"expires_in":3600,"access_token":"t"}""");
    }

    public ValueTask DisposeAsync() => _authority.DisposeAsync();

    [Fact]
    public async Task A_bot_without_identity_needs_no_token()
    {
        await using var bot = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        Assert.Equal(HealthStatus.Healthy, (await ReadAsync(bot)).Status);
    }

    [Fact]
    public async Task The_first_token_is_asked_for_at_start_without_traffic()
    {
        await using var bot = await StartAsync();
        await UntilAsync(bot, HealthStatus.Healthy);
        Assert.Single(_authority.Seen);
    }

    [Fact]
    public async Task Refused_it_is_not_ready_until_a_token_is_got_again()
    {
        var good = _authority.Answer;
        _authority.Answer = (http, _) => ConnectorStub.Json(http, 401, """{"error":"invalid_client"}""");
        await using var bot = await StartAsync();
        var entry = await UntilAsync(bot, HealthStatus.Unhealthy, "refused");
        Assert.DoesNotContain("secret", entry.Description, StringComparison.Ordinal);
        _authority.Answer = good;
        _time.Advance(TimeSpan.FromSeconds(61));
        await UntilAsync(bot, HealthStatus.Healthy);
    }

    [Fact]
    public async Task Out_of_reach_is_told_apart_and_does_not_matter_while_a_token_holds()
    {
        await using var bot = await StartAsync();
        await UntilAsync(bot, HealthStatus.Healthy);
        _authority.Answer = (http, _) => ConnectorStub.Json(http, 503, "");
        _time.Advance(TimeSpan.FromMinutes(57));
        await UntilSeenAsync(2);
        Assert.Equal(HealthStatus.Healthy, (await ReadAsync(bot)).Status);
        _time.Advance(TimeSpan.FromMinutes(5));
        await UntilAsync(bot, HealthStatus.Unhealthy, "out of reach");
    }

    [Theory]
    [InlineData(15, HealthStatus.Healthy, null)]
    [InlineData(13, HealthStatus.Degraded, "expires on 2026-05-14")]
    [InlineData(-1, HealthStatus.Degraded, "expired on 2026-04-30")]
    public async Task In_its_last_two_weeks_a_credential_is_degraded(int days, HealthStatus status, string? words)
    {
        await using var bot = await StartAsync(("MicrosoftAppPasswordExpires", _time.GetUtcNow().AddDays(days).ToString("yyyy-MM-ddTHH:mm:ssZ", null)));
        await UntilAsync(bot, status, words);
    }

    private static async Task<HealthReportEntry> ReadAsync(BotHost bot) =>
        (await bot.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(CancellationToken.None)).Entries["credentials"];

    private static async Task<HealthReportEntry> UntilAsync(BotHost bot, HealthStatus status, string? words = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            var entry = await ReadAsync(bot);
            if (entry.Status == status && (words is null || entry.Description?.Contains(words, StringComparison.Ordinal) == true))
                return entry;
            Assert.False(patience.IsCancellationRequested, $"It is {entry.Status}: {entry.Description}");
            await Task.Delay(10, CancellationToken.None);
        }
    }

    private async Task UntilSeenAsync(int requests)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (_authority.Seen.Count < requests)
            await Task.Delay(10, patience.Token);
    }

    private Task<BotHost> StartAsync(params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> all = new()
        {
            ["MicrosoftAppId"] = "app", ["MicrosoftAppPassword"] = "secret", ["ToChannelFromBotLoginUrl"] = _authority.Url,
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        return BotHost.StartAsync((_, _) => Task.CompletedTask, all, "Production", services => services.AddSingleton<TimeProvider>(_time));
    }
}
