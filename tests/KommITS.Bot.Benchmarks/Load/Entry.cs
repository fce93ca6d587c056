using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>A contender at work, and what its rounds gave.</summary>
internal sealed class Entry(Contender contender, ChildProcess process, Uri address) : IAsyncDisposable
{
    /// <summary>Those that the other contenders have emptied since.</summary>
    private static readonly Span RefillCaches = new(1, 0);

    private readonly List<LoadResult> _rounds = [];

    public Contender Contender => contender;

    public IReadOnlyList<LoadResult> Rounds => _rounds;

    public double PeakMemory { get; private set; }

    public static async Task<Entry> StartAsync(Contender contender, Uri connector, CancellationToken cancellationToken)
    {
        var address = Addresses.Free();
        var entry = new Entry(contender, ChildProcess.Start(contender.Start(address, connector)), address);
        await entry.UntilReadyAsync(cancellationToken);
        return entry;
    }

    /// <summary>The people join and talk unmeasured. What the JIT then still has to do, it does while the others warm up.</summary>
    public Task WarmUpAsync(Ring ring, LoadOptions options, CancellationToken cancellationToken) =>
        ring.RunAsync(contender, address, process.Id, options.Connections, isFirst: true, new Span(0, 0), options.WarmUp, cancellationToken);

    public async Task RunAsync(Ring ring, LoadOptions options, CancellationToken cancellationToken)
    {
        _rounds.Add(await ring.RunAsync(
            contender, address, process.Id, options.Connections, isFirst: false, RefillCaches, options.Measured, cancellationToken));
        PeakMemory = process.Memory.Peak;
    }

    /// <summary>Of the rounds, so that one disturbed round does not decide.</summary>
    public double Median(Func<LoadResult, double> figure) => Middle.Of(_rounds.Select(figure));

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private async Task UntilReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await process.UntilReadyAsync(new Uri(address, "/readyz"), TimeSpan.FromMilliseconds(50), cancellationToken);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }
}
