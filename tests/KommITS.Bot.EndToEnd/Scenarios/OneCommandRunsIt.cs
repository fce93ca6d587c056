using System.Net;
using KommITS.Bot.EndToEnd.Drivers;
using KommITS.Bot.EndToEnd.Tools;

namespace KommITS.Bot.EndToEnd.Scenarios;

/// <summary>What the README promises of <c>dotnet run</c>.</summary>
public sealed class OneCommandRunsIt
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bot_and_Playground_start_say_where_they_are_and_end_together()
    {
        Machine.RequireTools();
        RequireProcessGroups();
        await Machine.PlaygroundAsync(Cancellation);
        await using var command = await OneCommand.RunAsync(withNode: true, Cancellation);

        await command.LineAsync($"Now listening on: {command.Address.ToString().TrimEnd('/')}", Cancellation);
        await command.LineAsync($"Open http://localhost:{command.Playground.Port} in a browser to talk to the bot", Cancellation);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(command.Address, "healthz"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(command.Address, "readyz"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(command.Playground, "_debug/ping"));
        Assert.Contains("node", command.Running());

        var exitCode = await command.InterruptAsync(Cancellation);

        Assert.Empty(command.Running());
        Assert.Null(await StatusAsync(command.Address, "healthz"));
        Assert.Null(await StatusAsync(command.Playground, "_debug/ping"));
        Assert.True(exitCode == 0, $"Ended with {exitCode}: {command.Log}");
        Assert.DoesNotContain("Unhandled exception", $"{command.Log}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Playground_is_left_out_on_request()
    {
        RequireProcessGroups();
        await using var command = await OneCommand.RunAsync(withNode: true, Cancellation, "--no-playground");

        await command.LineAsync("Application started", Cancellation);
        // It would start once the bot listens, within a second or two.
        await Task.Delay(TimeSpan.FromSeconds(3), Cancellation);

        Assert.DoesNotContain("node", command.Running());
        Assert.DoesNotContain("Playground", $"{command.Log}", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(command.Address, "healthz"));
    }

    [Fact]
    public async Task Without_Node_the_bot_says_what_is_missing_and_runs()
    {
        RequireProcessGroups();
        await using var command = await OneCommand.RunAsync(withNode: false, Cancellation);

        await command.LineAsync("Node.js is not on the PATH. Install Node.js 20 or later", Cancellation);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(command.Address, "readyz"));
        Assert.DoesNotContain("node", command.Running());
    }

    private static void RequireProcessGroups() =>
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is told from /proc which processes have ended.");

    private static async Task<HttpStatusCode?> StatusAsync(Uri address, string path)
    {
        using var client = new HttpClient();
        try
        {
            using var response = await client.GetAsync(new Uri(address, path), Cancellation);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
