using System.Globalization;
using System.Text;
using KommITS.Bot.Benchmarks.Contenders;
using KommITS.Bot.Benchmarks.Generator;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>Medians of the rounds, and what each contender is to the floor, to the echo bot and to the Node SDK.</summary>
internal static class LoadTable
{
    public static string Of(IReadOnlyList<Entry> entries)
    {
        var table = new StringBuilder()
            .AppendLine("| | turns/s (lowest–highest) | p50 ms | p99 ms | CPU ms/turn | KB/turn | peak MB | reply bytes | CPU ÷ floor | CPU ÷ echo | turns/s ÷ node | p99 ÷ node |")
            .AppendLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var entry in entries)
            AppendRow(table, entry, entries);
        return table.ToString();
    }

    /// <summary>Null when the other was not run.</summary>
    public static double? Ratio(Entry entry, IReadOnlyList<Entry> entries, string other, Func<LoadResult, double> figure) =>
        entries.FirstOrDefault(candidate => candidate.Contender.Name == other) is { } found ? entry.Median(figure) / found.Median(figure) : null;

    private static void AppendRow(StringBuilder table, Entry entry, IReadOnlyList<Entry> entries)
    {
        var perSecond = entry.Rounds.Select(round => round.TurnsPerSecond).ToList();
        double?[] ratios =
        [
            Ratio(entry, entries, Contender.Floor, r => r.CpuMilliseconds), Ratio(entry, entries, Contender.Echo, r => r.CpuMilliseconds),
            Ratio(entry, entries, Contender.Node, r => r.TurnsPerSecond), Ratio(entry, entries, Contender.Node, r => r.P99Milliseconds),
        ];
        table.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {entry.Contender.Name}: {entry.Contender.What} | {entry.Median(r => r.TurnsPerSecond):F0} ({perSecond.Min():F0}–{perSecond.Max():F0}) "
            + $"| {entry.Median(r => r.P50Milliseconds):F2} | {entry.Median(r => r.P99Milliseconds):F2} | {entry.Median(r => r.CpuMilliseconds):F3} "
            + $"| {Kilobytes(entry)} | {entry.PeakMemory:F0} | {entry.Rounds[0].ReplyBytes} | {string.Join(" | ", ratios.Select(Text))} |"));
    }

    private static string Kilobytes(Entry entry) => entry.Contender.TellsAllocations ? Text(entry.Median(r => r.AllocatedBytes ?? 0) / 1024) : "";

    private static string Text(double? figure) => figure?.ToString("F2", CultureInfo.InvariantCulture) ?? "";
}
