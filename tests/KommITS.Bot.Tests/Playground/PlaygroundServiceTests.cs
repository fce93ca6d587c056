using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Tests.Playground;

public sealed class PlaygroundServiceTests
{
    private const string Idle = "echo \"$@\" > $ROOT/arguments; echo $$ > $ROOT/pid; echo chatter; exec sleep 60";

    [Fact]
    public async Task Starts_on_the_bots_own_port_says_where_it_is_and_ends_with_the_bot()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithInstalled().WithTool("node", Idle);
        await bench.StartBotAsync();
        var pid = int.Parse(await bench.ContentAsync("pid"), CultureInfo.InvariantCulture);
        await using var page = await PageAsync(bench.Port);

        await bench.LineAsync($"Open http://localhost:{bench.Port} in a browser");

        Assert.Matches(
            $@"cli\.js -e http://127\.0\.0\.1:\d+/api/messages -c msteams -p {bench.Port} --disable-telemetry", await bench.ContentAsync("arguments"));
        Assert.Contains((LogLevel.Debug, "Playground: chatter"), bench.Lines);
        Assert.False(Process.GetProcessById(pid).HasExited);
        await bench.StopBotAsync();
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(pid));
        Assert.Empty(bench.Warnings);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0.2.27")]
    public async Task Installs_what_package_json_pins_when_it_is_missing_or_another_version(string? present)
    {
        await using var bench = new PlaygroundBench().WithFolder().WithTool("node", Idle).WithTool(
            "npm", "d=node_modules/@microsoft/m365agentsplayground; mkdir -p $d; echo '{\"version\":\"0.2.28\"}' > $d/package.json; echo $1 > $ROOT/npm");
        if (present is not null)
            bench.WithInstalled(present);

        await bench.StartBotAsync();

        await bench.ContentAsync("pid");
        Assert.Equal("ci", (await bench.ContentAsync("npm")).Trim());
    }

    [Fact]
    public async Task Without_Node_the_log_says_so_and_the_bot_runs()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithInstalled();

        await AssertOneWarningAsync(bench, "Node.js is not on the PATH. Install Node.js 20 or later");
    }

    [Fact]
    public async Task Without_npm_the_log_says_so_and_the_bot_runs()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithTool("node", Idle);

        await AssertOneWarningAsync(bench, "npm is not on the PATH. Install Node.js 20 or later");
    }

    [Fact]
    public async Task Without_its_folder_the_log_says_so_and_the_bot_runs()
    {
        await using var bench = new PlaygroundBench().WithTool("node", Idle);

        await AssertOneWarningAsync(bench, "The folder playground/ is missing. Run the bot from its repository");
    }

    [Fact]
    public async Task A_failed_installation_is_named_with_its_cause()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithTool("node", Idle).WithTool("npm", "echo 'npm error network' >&2; exit 7");

        await AssertOneWarningAsync(bench, "ended with code 7 (npm error network). Run it there by hand");
    }

    [Fact]
    public async Task An_installation_that_leaves_nothing_behind_is_named()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithTool("node", Idle).WithTool("npm", "exit 0");

        await AssertOneWarningAsync(bench, "left no Playground of the pinned version behind");
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithInstalled().WithTool("node", Idle);
        using var squatter = new TcpListener(IPAddress.Loopback, bench.Port);
        squatter.Start();

        await AssertOneWarningAsync(bench, $"Port {bench.Port} is in use.");
    }

    [Fact]
    public async Task An_early_end_is_named_with_its_cause()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithInstalled().WithTool("node", "echo 'bad config' >&2; exit 1");

        await AssertOneWarningAsync(bench, "It ended by itself with code 1 (bad config). Its log is in");
    }

    [Fact]
    public async Task A_node_that_cannot_be_run_is_one_line()
    {
        await using var bench = new PlaygroundBench().WithFolder().WithInstalled().WithTool("node", "");
        File.WriteAllText(bench.File("tools/node"), "#!/no/such/shell\n");

        await AssertOneWarningAsync(bench, "The Playground is not running, the bot is.");
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development", "--no-playground")]
    [InlineData("Development", "--Playground:Enabled=false")]
    public async Task It_is_left_out_where_it_is_not_wanted(string environment, params string[] arguments)
    {
        await using var bench = new PlaygroundBench().WithTool("node", Idle);

        await bench.StartBotAsync(environment, arguments);
        await bench.StopBotAsync();

        Assert.Empty(bench.Warnings);
        Assert.False(File.Exists(bench.File("pid")));
    }

    private static async Task AssertOneWarningAsync(PlaygroundBench bench, string words)
    {
        await bench.StartBotAsync();

        Assert.Contains(words, await bench.LineAsync("The Playground is not running"), StringComparison.Ordinal);
        Assert.Single(bench.Warnings);
        Assert.True(bench.BotIsRunning);
    }

    private static async Task<WebApplication> PageAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var page = builder.Build();
        page.MapGet("/_debug/ping", () => "pong");
        await page.StartAsync();
        return page;
    }
}
