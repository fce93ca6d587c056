using System.Collections.Concurrent;
using KommITS.Bot.Conformance.Driving;
using KommITS.Bot.Conformance.Scripts;
using KommITS.Bot.Conformance.Servers;

namespace KommITS.Bot.Conformance;

/// <summary>Both bots, started when the first script asks for them. Each script is played once in a run, however many tests look at it.</summary>
public sealed class TwoBots : IAsyncDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ConcurrentDictionary<string, Played> _played = [];
    private readonly List<IAsyncDisposable> _started = [];
    private Task<Drivers>? _starting;

    public async Task<Played> PlayAsync(Script script, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_played.TryGetValue(script.ToString(), out var played))
                return played;
            // Kept also when it fails: what cannot be started once is not tried again for every script.
            var (ours, sdk, node) = await (_starting ??= StartAsync(cancellationToken));
            return _played[script.ToString()] = await PlayAsync(script, ours, sdk, node, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var started in Enumerable.Reverse(_started))
            await started.DisposeAsync();
        _one.Dispose();
    }

    private static async Task<Played> PlayAsync(Script script, BotDriver ours, BotDriver sdk, NodeBots node, CancellationToken cancellationToken)
    {
        try
        {
            var (our, their) = (ours.PlayAsync(script, cancellationToken), sdk.PlayAsync(script, cancellationToken));
            return new Played(await our, await their);
        }
        catch (HttpRequestException exception)
        {
            throw new InvalidOperationException($"There was no answer. Node's last words: {node}", exception);
        }
    }

    private async Task<Drivers> StartAsync(CancellationToken cancellationToken)
    {
        var ours = Keep(await OurBots.StartAsync(cancellationToken));
        var node = Keep(await NodeBots.StartAsync(cancellationToken));
        return new Drivers(
            new BotDriver(ours.AddressOf, Keep(await StubConnector.StartAsync())),
            new BotDriver(node.AddressOf, Keep(await StubConnector.StartAsync())),
            node);
    }

    private T Keep<T>(T started) where T : IAsyncDisposable
    {
        _started.Add(started);
        return started;
    }

    private sealed record Drivers(BotDriver Ours, BotDriver Sdk, NodeBots Node);
}

/// <summary>A script as it went with this project's runtime and with the reference.</summary>
public sealed record Played(IReadOnlyList<StepWire> Ours, IReadOnlyList<StepWire> Sdk);
