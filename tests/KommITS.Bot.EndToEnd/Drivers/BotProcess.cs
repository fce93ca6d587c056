using System.Diagnostics;
using KommITS.Bot.EndToEnd.Tools;
using KommITS.Bot.Playground;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The real bot in a process of its own, with a store of its own.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private BotProcess(ChildProcess process, ProcessLog log, int port)
    {
        _process = process;
        Log = log;
        Address = new Uri($"http://localhost:{port}");
    }

    public Uri Address { get; }

    public Uri Endpoint => new($"http://127.0.0.1:{Address.Port}/api/messages");

    public ProcessLog Log { get; }

    /// <summary>Starts it in Development, without its Playground unless the arguments say otherwise, and waits until it is ready.</summary>
    /// <param name="storePath">The SQLite file; starting again on the same one is a restart.</param>
    public static async Task<BotProcess> StartAsync(string storePath, CancellationToken cancellationToken, params string[] arguments)
    {
        var port = Ports.Free();
        var log = new ProcessLog();
        string[] standing =
        [
            "exec", typeof(PlaygroundFolder).Assembly.Location, "--urls", $"http://localhost:{port}",
            "--contentRoot", Path.Combine(Repository.Root, "src", "KommITS.Bot"), $"--Data:Sqlite:Path={storePath}",
        ];
        var start = new ProcessStartInfo("dotnet", [.. standing, .. arguments.Length > 0 ? arguments : ["--no-playground"]])
        {
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["ASPNETCORE_URLS"] = "" },
        };
        var bot = new BotProcess(ChildProcess.Start(start, log.Add), log, port);
        try
        {
            await Waiting.UntilAnsweringAsync(new Uri(bot.Address, "/readyz"), () => bot._process.HasExited ? $"{log}" : null, cancellationToken);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>As when the machine loses power: no chance to tidy up.</summary>
    public ValueTask KillAsync() => DisposeAsync();

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
