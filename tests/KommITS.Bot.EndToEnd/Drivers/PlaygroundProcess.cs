using System.Diagnostics;
using KommITS.Bot.EndToEnd.Tools;
using KommITS.Bot.Playground;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The real Playground, with one person at its keyboard.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    public const string Alva = "exempel-alva";
    public const string Bo = "exempel-bo";

    private readonly ChildProcess _process;
    private readonly DirectoryInfo _folder;

    private PlaygroundProcess(ChildProcess process, DirectoryInfo folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = new Uri($"http://localhost:{port}/");
        Api = new PlaygroundApi(Address);
    }

    public Uri Address { get; }

    public PlaygroundApi Api { get; }

    /// <summary>Ends the test where the machine lacks what it takes.</summary>
    /// <param name="userId">Who sits at it: one of the people in the repository's configuration.</param>
    public static async Task<PlaygroundProcess> StartAsync(Uri botEndpoint, CancellationToken cancellationToken, string userId = Alva)
    {
        Machine.RequireTools();
        var installed = await Machine.PlaygroundAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("kommits-playground");
        var config = Path.Combine(folder.FullName, ".m365agentsplayground.yml");
        await File.WriteAllTextAsync(config, PlaygroundConfig.For(userId), cancellationToken);

        var port = Ports.Free();
        var log = new ProcessLog();
        var start = new ProcessStartInfo(
            Machine.Node!,
            [
                "--require", Path.Combine(installed.Path, "end-with-the-bot.cjs"), Path.Combine(installed.Installed, "cli.js"),
                "-e", $"{botEndpoint}", "-c", "msteams", "-p", $"{port}", "--disable-telemetry",
            ])
        {
            WorkingDirectory = folder.FullName,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
        var playground = new PlaygroundProcess(ChildProcess.Start(start, log.Add), folder, port);
        try
        {
            await Waiting.UntilAnsweringAsync(
                new Uri(playground.Address, "_debug/ping"), () => playground._process.HasExited ? $"{log}" : null, cancellationToken);
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
