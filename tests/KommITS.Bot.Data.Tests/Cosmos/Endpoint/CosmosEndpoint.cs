using System.Diagnostics;
using System.Globalization;
using KommITS.Bot.Data.Tests.Cosmos.Endpoint;

[assembly: AssemblyFixture(typeof(CosmosEndpoint))]

namespace KommITS.Bot.Data.Tests.Cosmos.Endpoint;

/// <summary>One Cosmos DB endpoint for all tests, installed as pinned and started when the first test needs it.</summary>
public sealed class CosmosEndpoint : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _starting = new(1, 1);
    private Process? _process;
    private Uri? _address;

    /// <summary>Where it listens. Ends the test with the reason on a machine without Node.js.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        Machine.RequireNode();
        await _starting.WaitAsync(cancellationToken);
        try
        {
            return _address ??= await StartAsync(cancellationToken);
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _starting.Dispose();
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<Uri> StartAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var folder = Path.Combine(Repository.Root, "tests", "KommITS.Bot.Data.Tests", "node");
        await EndpointPackages.InstallAsync(folder, patience.Token);
        _process = Machine.Start(Machine.Node!, folder, "endpoint.cjs");
        var line = await _process.StandardOutput.ReadLineAsync(patience.Token);
        if (line is null || !line.StartsWith("port ", StringComparison.Ordinal))
            throw new InvalidOperationException($"The endpoint did not start: {await _process.StandardError.ReadToEndAsync(patience.Token)}");
        // Nobody reads on: without this a chatty endpoint would stop at a full pipe.
        _process.BeginErrorReadLine();
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return new Uri($"https://127.0.0.1:{int.Parse(line.AsSpan(5), CultureInfo.InvariantCulture)}/");
    }
}
