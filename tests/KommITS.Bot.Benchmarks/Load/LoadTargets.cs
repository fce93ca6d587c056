using System.Globalization;
using KommITS.Bot.Benchmarks.Contenders;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>What the runtime is meant to reach. They are ratios of one run, so they hold on any machine.</summary>
internal static class LoadTargets
{
    private const double MostEchoToFloor = 1.5;
    private const double MostWaterfallToEcho = 2;
    private const double LeastEchoToNode = 4;

    /// <summary>A line for each target whose contenders were run.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Entry> entries)
    {
        if (entries.FirstOrDefault(entry => entry.Contender.Name == Contender.Echo) is { } echo)
        {
            if (LoadTable.Ratio(echo, entries, Contender.Floor, r => r.CpuMilliseconds) is { } floor)
                yield return Line(floor <= MostEchoToFloor, $"echo's CPU per turn is {floor:F2} of the floor's, target at most {MostEchoToFloor}");
            if (LoadTable.Ratio(echo, entries, Contender.Node, r => r.TurnsPerSecond) is { } turns && LoadTable.Ratio(echo, entries, Contender.Node, r => r.P99Milliseconds) is { } p99)
                yield return Line(turns >= LeastEchoToNode && p99 < 1, $"echo takes {turns:F2} times the Node SDK's turns at {p99:F2} of its p99, target at least {LeastEchoToNode} at a lower one");
        }

        if (entries.FirstOrDefault(entry => entry.Contender.Name == Contender.Waterfall) is { } waterfall
            && LoadTable.Ratio(waterfall, entries, Contender.Echo, r => r.CpuMilliseconds) is { } state)
            yield return Line(state <= MostWaterfallToEcho, $"waterfall on SQLite costs {state:F2} of echo's CPU, target at most {MostWaterfallToEcho}");
    }

    private static string Line(bool isMet, FormattableString target) => $"{(isMet ? "met   " : "missed")}  {target.ToString(CultureInfo.InvariantCulture)}";
}
