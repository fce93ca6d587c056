using System.Collections.Concurrent;
using System.Diagnostics;

namespace KommITS.Bot.Conformance.Servers;

/// <summary>The reference's scenarios: one Node process, a path for each. It ends when its input does, so it never outlives the tests.</summary>
internal sealed class NodeBots : IAsyncDisposable
{
    private const string Ready = "listening ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NodeBots()
    {
        var start = new ProcessStartInfo(Machine.Find("node")!, "server.js")
        {
            WorkingDirectory = NodeFolder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _port.TrySetException(new InvalidOperationException($"Node ended: {this}"));
    }

    public static async Task<NodeBots> StartAsync(CancellationToken cancellationToken)
    {
        await NodeFolder.InstallAsync(cancellationToken);
        var bots = new NodeBots();
        bots._process.Start();
        bots._process.BeginOutputReadLine();
        bots._process.BeginErrorReadLine();
        await bots._port.Task.WaitAsync(StartLimit, cancellationToken);
        return bots;
    }

    public Uri AddressOf(string scenario) => new($"http://127.0.0.1:{_port.Task.GetAwaiter().GetResult()}/{scenario}/api/messages");

    /// <summary>What it has written last.</summary>
    public override string ToString() => string.Join('\n', _lines.TakeLast(30));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        if (line.StartsWith(Ready, StringComparison.Ordinal))
            _port.TrySetResult(int.Parse(line.AsSpan(Ready.Length), System.Globalization.CultureInfo.InvariantCulture));
    }
}
