using System.Globalization;
using KommITS.Bot.Benchmarks.Load;
using KommITS.Bot.Benchmarks.Store.Clients;

namespace KommITS.Bot.Benchmarks.Store;

/// <summary>The bot's store and the raw client at the same, in turns, so that what disturbs the machine disturbs both.</summary>
internal sealed class Duel(string store, IClient ours, IClient raw, StoreOptions options)
{
    public static readonly int[] Workers = [1, 8, 64];

    public const string Heading =
        "| | at once | store /s | raw /s | store ÷ raw | store p99 ms | raw p99 ms | store ÷ raw |\n|---|---|---|---|---|---|---|---|";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var note in Enumerable.Range(0, Note.Count))
            await ours.WriteAsync(0, note, Note.Of(note), cancellationToken);
        foreach (var writes in (bool[])[false, true])
            foreach (var workers in Workers)
                Console.WriteLine(await RowAsync(writes, workers, cancellationToken));
    }

    private async Task<string> RowAsync(bool writes, int workers, CancellationToken cancellationToken)
    {
        List<Round> our = [], their = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            our.Add(await Round.RunAsync(ours, writes, workers, options.Length, cancellationToken));
            their.Add(await Round.RunAsync(raw, writes, workers, options.Length, cancellationToken));
        }

        // The first of each was for the JIT and the caches.
        var (ourSpeed, theirSpeed) = (Middle.Of(our.Skip(1).Select(r => r.PerSecond)), Middle.Of(their.Skip(1).Select(r => r.PerSecond)));
        var (ourWait, theirWait) = (Middle.Of(our.Skip(1).Select(r => r.P99Milliseconds)), Middle.Of(their.Skip(1).Select(r => r.P99Milliseconds)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {store} {(writes ? "durable write" : "point read")} | {workers} | {ourSpeed:F0} | {theirSpeed:F0} | {ourSpeed / theirSpeed:F2} | {ourWait:F2} | {theirWait:F2} | {ourWait / theirWait:F2} |");
    }
}
