using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>A contender at work, and what its rounds gave.</summary>
internal sealed class Entry(Contender contender, ChildProcess process, Uri address) : IAsyncDisposable
{
    private readonly List<LoadResult> _rounds = [];

    public Contender Contender => contender;

    public IReadOnlyList<LoadResult> Rounds => _rounds;

    public double PeakMemory { get; private set; }

    public static async Task<Entry> StartAsync(Contender contender, CancellationToken cancellationToken)
    {
        var address = Addresses.Free();
        var entry = new Entry(contender, ChildProcess.Start(contender.Start(address)), address);
        await entry.UntilReadyAsync(cancellationToken);
        return entry;
    }

    public async Task RunAsync(Ring ring, LoadOptions options, CancellationToken cancellationToken)
    {
        var isFirst = _rounds.Count == 0;
        // Later rounds only refill the caches that the other contenders have emptied.
        var warmUp = isFirst ? options.WarmUp : new Span(1, 0);
        _rounds.Add(await ring.RunAsync(
            contender, address, process.Id, options.Connections, isFirst, warmUp, options.Measured, cancellationToken));
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
