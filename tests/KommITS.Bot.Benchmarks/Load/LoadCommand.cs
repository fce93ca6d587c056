using System.Globalization;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>All contenders side by side: in turns, so that what disturbs the machine disturbs all.</summary>
internal static class LoadCommand
{
    public static async Task RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kommits-load-");
        List<Entry> entries = [];
        try
        {
            Console.WriteLine($"{ThisMachine.Description}; load average {ThisMachine.LoadAverage}");
            await using var ring = await Ring.StartAsync(cancellationToken);
            foreach (var contender in Chosen(options, folder.FullName))
                entries.Add(await StartAsync(contender, ring.Address, cancellationToken));
            foreach (var entry in entries)
                await entry.WarmUpAsync(ring, options, cancellationToken);
            for (var round = 1; round <= options.Rounds; round++)
                await RunRoundAsync(round, ring, entries, options, cancellationToken);
            Console.WriteLine();
            Console.WriteLine(LoadTable.Of(entries));
            foreach (var target in LoadTargets.Of(entries))
                Console.WriteLine(target);
        }
        finally
        {
            foreach (var entry in entries)
                await entry.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Contender> Chosen(LoadOptions options, string folder)
    {
        var all = ContenderList.In(folder);
        var unknown = options.Only.Except(all.Select(contender => contender.Name)).ToList();
        if (unknown.Count > 0)
            throw new ArgumentException($"--only knows {string.Join(", ", all.Select(contender => contender.Name))}, not {string.Join(", ", unknown)}.");
        return all.Where(contender => options.Only.Count == 0 || options.Only.Contains(contender.Name));
    }

    private static async Task<Entry> StartAsync(Contender contender, Uri connector, CancellationToken cancellationToken)
    {
        if (contender.Name == Contender.Node)
            await NodeFolder.InstallAsync(NodeFolder.Reference, cancellationToken);
        return await Entry.StartAsync(contender, connector, cancellationToken);
    }

    private static async Task RunRoundAsync(int round, Ring ring, List<Entry> entries, LoadOptions options, CancellationToken cancellationToken)
    {
        foreach (var entry in entries)
        {
            var loadBefore = ThisMachine.LoadAverage;
            await entry.RunAsync(ring, options, cancellationToken);
            var result = entry.Rounds[^1];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round} {entry.Contender.Name,-10} {result.Turns,7} turns {result.TurnsPerSecond,7:F0}/s  p50 {result.P50Milliseconds,6:F2} ms  p99 {result.P99Milliseconds,6:F2} ms  CPU {result.CpuMilliseconds:F3} ms/turn  strays {result.Strays}  load average before {loadBefore}"));
        }
    }
}
