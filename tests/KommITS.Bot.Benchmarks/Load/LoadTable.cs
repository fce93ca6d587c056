using System.Globalization;
using System.Text;
using KommITS.Bot.Benchmarks.Contenders;

namespace KommITS.Bot.Benchmarks.Load;

/// <summary>Medians of the rounds, and what each contender is to the floor and to the Node SDK.</summary>
internal static class LoadTable
{
    public static string Of(IReadOnlyList<Entry> entries)
    {
        var table = new StringBuilder()
            .AppendLine("| | turns/s (lowest–highest) | p50 ms | p99 ms | CPU ms/turn | peak MB | reply bytes | CPU ÷ floor | turns/s ÷ node | p99 ÷ node |")
            .AppendLine("|---|---|---|---|---|---|---|---|---|---|");
        var floor = entries.FirstOrDefault(entry => entry.Contender.Name == Contender.Floor);
        var node = entries.FirstOrDefault(entry => entry.Contender.Name == Contender.Node);
        foreach (var entry in entries)
            AppendRow(table, entry, floor, node);
        return table.ToString();
    }

    private static void AppendRow(StringBuilder table, Entry entry, Entry? floor, Entry? node)
    {
        var perSecond = entry.Rounds.Select(round => round.TurnsPerSecond).ToList();
        table.AppendLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {entry.Contender.Name}: {entry.Contender.What} | {entry.Median(r => r.TurnsPerSecond):F0} ({perSecond.Min():F0}–{perSecond.Max():F0}) "
            + $"| {entry.Median(r => r.P50Milliseconds):F2} | {entry.Median(r => r.P99Milliseconds):F2} | {entry.Median(r => r.CpuMilliseconds):F3} "
            + $"| {entry.PeakMemory:F0} | {entry.Rounds[0].ReplyBytes} "
            + $"| {Ratio(entry, floor, r => r.CpuMilliseconds)} | {Ratio(entry, node, r => r.TurnsPerSecond)} | {Ratio(entry, node, r => r.P99Milliseconds)} |"));
    }

    private static string Ratio(Entry entry, Entry? other, Func<Generator.LoadResult, double> figure) =>
        other is null ? "" : (entry.Median(figure) / other.Median(figure)).ToString("F2", CultureInfo.InvariantCulture);
}
