using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Questions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using KommITS.Bot.Data.Tests.Documents;
using KommITS.Bot.Data.Tests.Sqlite;

namespace KommITS.Bot.Data.Tests;

public sealed class DataServicesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    private IHost Host(params (string Key, string Value)[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _folder.Path });
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        builder.Services.AddLogging().AddData(builder.Configuration);
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new() { ValidateScopes = true, ValidateOnBuild = true }));
        return builder.Build();
    }

    [Fact]
    public async Task The_default_store_is_a_file_under_the_content_root()
    {
        using var host = Host();
        await host.StartAsync(_stop);

        await host.Services.GetRequiredService<IDocumentStore>().UpsertAsync(new("notes", "p", "1"), new Note("x"), _stop);

        Assert.True(File.Exists(_folder.File("data/kommits.db")));
        Assert.NotNull(host.Services.GetRequiredService<IQuestionSearch>());
    }

    [Fact]
    public async Task A_path_can_be_relative_or_absolute()
    {
        using var other = new TemporaryFolder();
        using var relative = Host(("Data:Sqlite:Path", "a/b.db"), ("Data:Provider", "sqlite"));
        using var absolute = Host(("Data:Sqlite:Path", other.File("c.db")));
        foreach (var host in (IHost[])[relative, absolute])
            await host.Services.GetRequiredService<IDocumentStore>().UpsertAsync(new("notes", "p", "1"), new Note("x"), _stop);

        Assert.True(File.Exists(_folder.File("a/b.db")));
        Assert.True(File.Exists(other.File("c.db")));
    }

    [Theory]
    [InlineData("Data:Provider", "Cosmos", "Data:Cosmos:Endpoint is empty")]
    [InlineData("Data:Provider", "Postgres", "'Postgres'")]
    [InlineData("Data:Sqlite:Path", " ", "Data:Sqlite:Path is empty")]
    [InlineData("Data:Sqlite:Path", ":memory:", "file on disk")]
    public async Task A_wrong_setting_stops_the_start_and_says_why(string key, string value, string words)
    {
        using var host = Host((key, value));

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(_stop));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_is_healthy_when_it_writes_and_reads()
    {
        using var host = Host();

        Assert.Equal(HealthStatus.Healthy, (await Health(host)).Status);
    }

    [Fact]
    public async Task A_damaged_store_is_unhealthy_and_says_so()
    {
        await File.WriteAllTextAsync(_folder.File("broken.db"), new string('x', 5000), _stop);
        using var host = Host(("Data:Sqlite:Path", "broken.db"));

        var health = await Health(host);

        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains("is not a database", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_AddData_is_public() =>
        Assert.Equal([typeof(DataServices)], typeof(DataServices).Assembly.GetExportedTypes());

    [Theory]
    [InlineData("Data:Cosmos:Endpoint", "http://localhost:8081", "no https address")]
    [InlineData("Data:Cosmos:Database", "a/b", "Data:Cosmos:Database")]
    [InlineData("Data:Cosmos:Key", "not a key!", "no account key")]
    [InlineData("Data:Cosmos:ThrottledAttempts", "-1", "0 to 100")]
    public async Task A_wrong_setting_of_cosmos_stops_the_start_where_cosmos_is_used(string key, string value, string words)
    {
        using var used = Host(("Data:Provider", "Cosmos"), ("Data:Cosmos:Endpoint", "https://localhost:8081"), (key, value));
        using var unused = Host((key, value));

        await unused.StartAsync(_stop);
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => used.StartAsync(_stop));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    private async Task<HealthReportEntry> Health(IHost host)
    {
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("ready"), _stop);
        return report.Entries["store"];
    }
}
