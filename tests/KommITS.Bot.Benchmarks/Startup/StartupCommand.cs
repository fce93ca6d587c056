using System.Globalization;
using KommITS.Bot.Benchmarks.Load;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Startup;

/// <summary>The real bot from the start of its process to the first 200 of <c>/readyz</c>, and its memory then and later. The file cache is warm.</summary>
internal static class StartupCommand
{
    public static async Task RunAsync(StartupOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kommits-startup-");
        try
        {
            Console.WriteLine($"{ThisMachine.Description}; load average {ThisMachine.LoadAverage}; {options.Runs} runs each");
            await using var ring = await Ring.StartAsync(cancellationToken);
            var filled = Path.Combine(folder.FullName, "filled.db");
            await StoreFiller.FillAsync(filled, options.Questions, cancellationToken);
            List<Start> empties = [], filleds = [];
            for (var run = 0; run < options.Runs; run++)
            {
                empties.Add(await Start.MeasureAsync(Path.Combine(folder.FullName, $"empty-{run}.db"), seed: true, options.Turns, ring, cancellationToken));
                filleds.Add(await Start.MeasureAsync(filled, seed: false, options.Turns, ring, cancellationToken));
            }

            Write("empty store, sample society seeded", options, empties);
            Write($"store with {options.Questions} questions", options, filleds);
            Console.WriteLine($"load average after: {ThisMachine.LoadAverage}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string store, StartupOptions options, List<Start> starts) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{store}: ready after {Middle.Of(starts.Select(start => start.Milliseconds)):F0} ms ({starts.Min(start => start.Milliseconds):F0}–{starts.Max(start => start.Milliseconds):F0}), "
        + $"{Middle.Of(starts.Select(start => start.MemoryWhenReady)):F0} MB when ready, {Middle.Of(starts.Select(start => start.MemoryLater)):F0} MB after {options.Turns} turns "
        + $"(peak {starts.Max(start => start.MemoryPeak):F0})"));
}
