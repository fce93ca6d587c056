using System.Diagnostics;
using KommITS.Bot.Benchmarks.Store.Clients;

namespace KommITS.Bot.Benchmarks.Store;

/// <summary>What one client did in one round.</summary>
internal sealed record Round(double PerSecond, double P99Milliseconds)
{
    /// <summary>Closed loop: each worker calls again when it is answered.</summary>
    public static async Task<Round> RunAsync(IClient client, bool writes, int workers, TimeSpan length, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var calls = await Task.WhenAll(Enumerable.Range(0, workers).Select(
            worker => Task.Run(() => WorkAsync(client, writes, worker, start, length, cancellationToken), cancellationToken)));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var sorted = calls.SelectMany(milliseconds => milliseconds).Order().ToList();
        return new Round(sorted.Count / elapsed.TotalSeconds, sorted[(int)Math.Ceiling(0.99 * sorted.Count) - 1]);
    }

    private static async Task<List<double>> WorkAsync(IClient client, bool writes, int worker, long start, TimeSpan length, CancellationToken cancellationToken)
    {
        List<double> calls = [];
        do
        {
            var note = Random.Shared.Next(Note.Count);
            var begun = Stopwatch.GetTimestamp();
            if (writes)
                await client.WriteAsync(worker, note, Note.Of(note), cancellationToken);
            else if ((await client.ReadAsync(worker, note, cancellationToken)).Number != note)
                throw new InvalidOperationException($"Note {note} is another.");
            calls.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(start) < length);
        return calls;
    }
}
