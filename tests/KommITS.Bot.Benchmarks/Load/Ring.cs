using System.Text.Json;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>The stub connector and the generator, each in its process, which every contender shares.</summary>
internal sealed class Ring : IAsyncDisposable
{
    private readonly ChildProcess _connector;
    private readonly ChildProcess _generator;
    private readonly Uri _address;

    private Ring(ChildProcess connector, ChildProcess generator, Uri address) => (_connector, _generator, _address) = (connector, generator, address);

    /// <summary>The connector's.</summary>
    public Uri Address => _address;

    public static async Task<Ring> StartAsync(CancellationToken cancellationToken)
    {
        var address = Addresses.Free();
        var connector = ChildProcess.Start(Programs.Self("stub", "--url", Programs.Root(address)));
        var ring = new Ring(connector, ChildProcess.Start(Programs.Self("generate"), talks: true), address);
        await connector.UntilReadyAsync(new Uri(address, "/readyz"), TimeSpan.FromMilliseconds(50), cancellationToken);
        return ring;
    }

    public async Task<LoadResult> RunAsync(
        Contender contender, Uri bot, int processId, int connections, bool isFirst, Span warmUp, Span measured, CancellationToken cancellationToken)
    {
        var order = new LoadOrder(
            bot, _address, processId, connections, isFirst ? contender.Setup : [], "hjälp", contender.Expected, warmUp, measured)
        {
            WithToken = contender.ChecksTokens,
            WithAllocations = contender.TellsAllocations,
        };
        return JsonSerializer.Deserialize<LoadResult>(await _generator.AskAsync(JsonSerializer.Serialize(order), cancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _generator.DisposeAsync();
        await _connector.DisposeAsync();
    }
}
