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
    private BotDriver? _ours;
    private BotDriver? _sdk;

    public async Task<Played> PlayAsync(Script script, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_played.TryGetValue(script.ToString(), out var played))
                return played;
            if (_sdk is null)
                await StartAsync(cancellationToken);
            var (ours, sdk) = (_ours!.PlayAsync(script, cancellationToken), _sdk!.PlayAsync(script, cancellationToken));
            return _played[script.ToString()] = new Played(await ours, await sdk);
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _ours?.Dispose();
        _sdk?.Dispose();
        foreach (var started in Enumerable.Reverse(_started))
            await started.DisposeAsync();
        _one.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        var ours = Keep(await OurBots.StartAsync(cancellationToken));
        var node = Keep(await NodeBots.StartAsync(cancellationToken));
        _ours = new BotDriver(ours.AddressOf, Keep(await StubConnector.StartAsync()));
        _sdk = new BotDriver(node.AddressOf, Keep(await StubConnector.StartAsync()));
    }

    private T Keep<T>(T started) where T : IAsyncDisposable
    {
        _started.Add(started);
        return started;
    }
}

/// <summary>A script as it went with this project's runtime and with the reference.</summary>
public sealed record Played(IReadOnlyList<StepWire> Ours, IReadOnlyList<StepWire> Sdk);
