using System.Diagnostics;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;
using KommITS.Bot.Benchmarks.Load;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Startup;

/// <summary>One start. Memory is the working set, in MB.</summary>
internal sealed record Start(double Milliseconds, double MemoryWhenReady, double MemoryLater, double MemoryPeak)
{
    private const int Connections = 8;

    public static async Task<Start> MeasureAsync(string store, bool seed, int turns, Ring ring, CancellationToken cancellationToken)
    {
        var address = Addresses.Free();
        var watch = Stopwatch.StartNew();
        await using var bot = ChildProcess.Start(Programs.Bot(address, store, seed));
        await bot.UntilReadyAsync(new Uri(address, "/readyz"), TimeSpan.FromMilliseconds(5), cancellationToken);
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        var ready = bot.Memory.Now;
        var contender = ContenderList.In(Path.GetDirectoryName(store)!).Single(candidate => candidate.Name == Contender.Bot);
        await ring.RunAsync(contender, address, bot.Id, Connections, isFirst: true, new Span(0, 0), new Span(0, turns), cancellationToken);
        return new Start(milliseconds, ready, bot.Memory.Now, bot.Memory.Peak);
    }
}
