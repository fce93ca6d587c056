using System.Diagnostics;
using System.Net.NetworkInformation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Playground;

/// <summary>Looks for what the Playground needs and installs it, and says plainly what is missing.</summary>
internal sealed class PlaygroundSetup(
    IOptions<PlaygroundOptions> options, IHostEnvironment environment, IServer server, ToolFinder tools, PlaygroundInstaller installer)
{
    /// <summary>How to start it, once all is there.</summary>
    public async Task<ProcessStartInfo> PrepareAsync(CancellationToken cancellationToken)
    {
        var endpoint = BotEndpoint.Of(server)
            ?? throw new PlaygroundException("The bot has no http address.", "Give it one with --urls http://localhost:3978.");
        var node = tools.Find("node") ?? throw ToolFinder.Missing("Node.js is not on the PATH.");
        var folder = PlaygroundFolder.FindAbove(environment.ContentRootPath)
            ?? throw new PlaygroundException("The folder playground/ is missing.", "Run the bot from its repository, or add --no-playground.");
        await installer.EnsureInstalledAsync(folder, cancellationToken);
        RefuseTakenPort();
        return StartOf(node, folder, endpoint);
    }

    private ProcessStartInfo StartOf(string node, PlaygroundFolder folder, Uri endpoint) => new(
        node,
        [
            "--require", "./end-with-the-bot.cjs", Path.Combine(folder.Installed, "cli.js"),
            "-e", endpoint.ToString(), "-c", "msteams", "-p", $"{options.Value.Port}", "--disable-telemetry",
        ])
    {
        WorkingDirectory = folder.Path,
        Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
    };

    private void RefuseTakenPort()
    {
        var port = options.Value.Port;
        if (IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port))
            throw new PlaygroundException($"Port {port} is in use.", "End what uses it, or choose another with --Playground:Port.");
    }
}
