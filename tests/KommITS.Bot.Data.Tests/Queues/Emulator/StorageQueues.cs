using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;
using KommITS.Bot.Data.Tests.Queues.Emulator;

[assembly: AssemblyFixture(typeof(StorageQueues))]

namespace KommITS.Bot.Data.Tests.Queues.Emulator;

/// <summary>One Azurite for all tests, installed as pinned and started when the first test needs it.</summary>
public sealed class StorageQueues : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kommits-queues-");
    private Process? _process;
    private int? _port;

    /// <summary>The account's key, as the emulator is told it.</summary>
    public static string Key { get; } = Convert.ToBase64String(new byte[64]);

    /// <summary>How to reach it. Ends the test with the reason on a machine without Node.js.</summary>
    public async Task<string> ConnectionStringAsync(CancellationToken cancellationToken)
    {
        Machine.RequireNode();
        await _starting.WaitAsync(cancellationToken);
        try
        {
            return ConnectionStringOf(_port ??= await StartAsync(cancellationToken));
        }
        finally
        {
            _starting.Release();
        }
    }

    public static string ConnectionStringOf(int port) => string.Create(
        CultureInfo.InvariantCulture, $"DefaultEndpointsProtocol=http;AccountName=tests;AccountKey={Key};QueueEndpoint=http://127.0.0.1:{port}/tests;");

    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private async Task<int> StartAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var packages = Path.Combine(Repository.Root, "tests", "KommITS.Bot.Data.Tests", "azurite");
        await EndpointPackages.InstallAsync(packages, patience.Token);
        _process = Machine.Start(Machine.Node!, packages, "queues.cjs", _folder.FullName);
        var line = await _process.StandardOutput.ReadLineAsync(patience.Token);
        if (line is null || !line.StartsWith("port ", StringComparison.Ordinal))
            throw new InvalidOperationException($"The queues did not start: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
        // Nobody reads on: without this a chatty emulator would stop at a full pipe.
        _process.BeginErrorReadLine();
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return int.Parse(line.AsSpan(5), CultureInfo.InvariantCulture);
    }
}
