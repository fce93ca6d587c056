using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.EndToEnd.Tools;
using KommITS.Bot.Playground;

namespace KommITS.Bot.EndToEnd.Drivers;

/// <summary>The command of the README, in a process group of its own, as a terminal gives it: Ctrl-C reaches all of the group.</summary>
internal sealed class OneCommand : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kommits-one-command");
    private readonly Process _process;

    private OneCommand(IEnumerable<string> arguments, bool withNode)
    {
        _process = new Process { StartInfo = StartOf(arguments, withNode) };
        _process.OutputDataReceived += (_, line) => Log.Add(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => Log.Add(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public ProcessLog Log { get; } = new();

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    public Uri Playground { get; } = new($"http://localhost:{Ports.Free()}");

    /// <summary>Waits until the bot is ready.</summary>
    /// <param name="withNode">False: the PATH leads to nothing at all.</param>
    /// <param name="arguments">What is added to the command.</param>
    public static async Task<OneCommand> RunAsync(bool withNode, CancellationToken cancellationToken, params string[] arguments)
    {
        var command = new OneCommand(arguments, withNode);
        try
        {
            await Waiting.UntilAnsweringAsync(
                new Uri(command.Address, "readyz"), () => command._process.HasExited ? $"{command.Log}" : null, cancellationToken);
            return command;
        }
        catch
        {
            await command.DisposeAsync();
            throw;
        }
    }

    public Task LineAsync(string words, CancellationToken cancellationToken) => Waiting.UntilAsync(
        $"'{words}' in the output", () => Task.FromResult(Log.Contains(words) ? words : null), cancellationToken);

    /// <summary>Ctrl-C, and what it ends with.</summary>
    public async Task<int> InterruptAsync(CancellationToken cancellationToken)
    {
        await SignalAsync("INT");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>The names of the programs of the group that run now.</summary>
    public string[] Running() => [.. Directory.GetDirectories("/proc").Select(NameOfOurs).OfType<string>()];

    public async ValueTask DisposeAsync()
    {
        await SignalAsync("KILL");
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private ProcessStartInfo StartOf(IEnumerable<string> arguments, bool withNode)
    {
        var tools = new ToolFinder(Environment.GetEnvironmentVariable("PATH"));
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        // Whoever runs the tests in the background may have Ctrl-C ignored, and children would inherit that.
        var start = new ProcessStartInfo(
            tools.Find("env")!,
            [
                "--default-signal=INT", tools.Find("setsid")!, tools.Find("dotnet")!, "run", "--no-build", "--configuration", configuration, "--project", Path.Combine("src", "KommITS.Bot"), "--",
                "--urls", Address.ToString(), $"--Playground:Port={Playground.Port}",
                $"--Data:Sqlite:Path={Path.Combine(_folder.FullName, "kommits.db")}", .. arguments,
            ])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = null, ["DOTNET_ENVIRONMENT"] = null, ["ASPNETCORE_URLS"] = null },
        };
        if (!withNode)
            start.Environment["PATH"] = _folder.FullName;
        return start;
    }

    private string? NameOfOurs(string process)
    {
        try
        {
            // "pid (name) state parent group …"; a name may hold spaces and brackets.
            var status = File.ReadAllText(Path.Combine(process, "stat"));
            var name = status[(status.IndexOf('(', StringComparison.Ordinal) + 1)..status.LastIndexOf(')')];
            var rest = status[(status.LastIndexOf(')') + 2)..].Split(' ');
            return rest[0] != "Z" && rest[2] == _process.Id.ToString(CultureInfo.InvariantCulture) ? name : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is no process, or it has just ended.
            return null;
        }
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -s {signal} -- -{_process.Id} 2>/dev/null"]);
        await kill.WaitForExitAsync();
    }
}
