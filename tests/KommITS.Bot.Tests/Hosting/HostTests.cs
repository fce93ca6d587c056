using System.Net;
using KommITS.Bot.Hosting;
using KommITS.Bot.Tests.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Tests.Hosting;

public sealed class HostTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_started_bot_is_live_and_soon_ready(string path)
    {
        await using var society = await Society.StartAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var status = HttpStatusCode.ServiceUnavailable;
        while (status != HttpStatusCode.OK)
        {
            patience.Token.ThrowIfCancellationRequested();
            status = (await society.Client.GetAsync(path, Token)).StatusCode;
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Without_an_app_id_it_refuses_to_start_and_says_why(string environment)
    {
        var refusal = await RefusalAsync(environment);
        Assert.Contains("MicrosoftAppId is missing", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(environment, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delivery:Queue", "AzureStorage", "are empty, and Delivery:Queue is AzureStorage")]
    [InlineData("Delivery:Lease", "00:00:10", "Delivery:Lease must be longer")]
    [InlineData("Delivery:WeeklyBudget", "-1", "Delivery:WeeklyBudget must be at least 0")]
    [InlineData("Delivery:SendsPerTenant", "0", "must be at least 1")]
    public async Task A_way_of_delivery_that_cannot_be_is_refused(string key, string value, string why)
    {
        var refusal = await RefusalAsync("Development", (key, value), ("Demo:Seed", "false"));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_production_store_is_never_seeded()
    {
        var refusal = await RefusalAsync(
            "Production", ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("Demo:Seed", "true"));
        Assert.Contains("never put into a production store", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "http://localhost:3978")]
    [InlineData("http://127.0.0.1:5001", "http://127.0.0.1:5001")]
    public void It_listens_where_it_is_told_and_else_where_bots_do(string? told, string listens)
    {
        string[] args = told is null ? [] : ["--urls", told];
        Assert.Equal(listens, WebApplication.CreateBuilder(args).AddHost().WebHost.GetSetting("urls"));
    }

    [Theory]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:5002")]
    public void Other_ways_to_tell_it_count_too(string key, string value) =>
        Assert.NotEqual("http://localhost:3978", WebApplication.CreateBuilder([$"--{key}={value}"]).AddHost().WebHost.GetSetting("urls"));

    internal static async Task<OptionsValidationException> RefusalAsync(string environment, params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("kommits-").FullName;
        await using var bot = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment);
            host.UseSetting("Data:Sqlite:Path", Path.Combine(folder, "kommits.db"));
            host.UseSetting("Playground:Enabled", "false");
            foreach (var (key, value) in settings)
                host.UseSetting(key, value);
        });
        try
        {
            return Assert.Throws<OptionsValidationException>(() => bot.Server);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
