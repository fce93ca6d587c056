using System.Globalization;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;
using KommITS.Bot.Benchmarks.Deliveries.Sending;

namespace KommITS.Bot.Benchmarks.Deliveries;

internal static class DeliveriesTable
{
    public static void WriteSpeed(int deliveries, SendResult floor, SendResult engine)
    {
        Write($"limits off, {deliveries} deliveries:");
        Write($"  floor: {deliveries / floor.Seconds:F0}/s, {1000 * floor.ProcessorSeconds / deliveries:F2} ms of processor each");
        Write($"  engine: {deliveries / engine.Seconds:F0}/s from publishing to the last end in the store ({engine.Seconds:F1} s; all written down after {engine.PublishSeconds:F1} s), {1000 * engine.ProcessorSeconds / deliveries:F2} ms of processor each; {engine.Sent} sent, {engine.Uncertain} uncertain");
        Write($"  engine ÷ floor: {floor.Seconds / engine.Seconds:F2} of its speed, {engine.ProcessorSeconds / floor.ProcessorSeconds:F1} times its processor");
        foreach (var mark in engine.Memory)
            Write($"  memory at {mark.Percent} %: {mark.LiveMegabytes:F0} MB live, {mark.ResidentMegabytes:F0} MB resident");
        Write($"  target, at least 1000/s: {Verdict(deliveries / engine.Seconds >= 1000 && engine.Sent == deliveries)}");
    }

    public static void WriteLimits(int recipients, int notices, SendResult engine, ArrivalSummary arrivals)
    {
        var isAccountedFor = engine.Sent == recipients * notices && arrivals.Taken == engine.Sent;
        Write($"limits on, {recipients} recipients in {People.Tenants} tenants, {notices} at once to each; {arrivals.Refused} of {arrivals.Taken + arrivals.Refused} refused with 429:");
        Write($"  everybody tried after {arrivals.FirstToAll:F1} s, the last message after {arrivals.Last:F1} s, all ended after {engine.Seconds:F1} s; {engine.Sent} sent, {engine.Uncertain} uncertain");
        Write($"  target, all within 60 s and nobody twice: {Verdict(arrivals.Conversations == recipients && arrivals.Last <= 60 && isAccountedFor)}");
        Write($"  the most to one conversation: {arrivals.InOneSecond} in 1 s (Teams: 7), {arrivals.InTwoSeconds} in 2 s (8), {arrivals.InThirtySeconds} in 30 s (60): {Verdict(arrivals is { InOneSecond: <= 7, InTwoSeconds: <= 8, InThirtySeconds: <= 60 })}");
        Write($"  the most to one tenant: {arrivals.TenantInOneSecond} in 1 s (set to 25; Teams: 30 by its older pages, 50 by that of today): {Verdict(arrivals.TenantInOneSecond <= 30)}");
    }

    private static string Verdict(bool isMet) => isMet ? "met" : "MISSED";

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
