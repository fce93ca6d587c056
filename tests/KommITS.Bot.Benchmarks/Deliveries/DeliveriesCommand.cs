using System.Text.Json;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;
using KommITS.Bot.Benchmarks.Deliveries.Sending;
using KommITS.Bot.Benchmarks.Processes;

namespace KommITS.Bot.Benchmarks.Deliveries;

/// <summary>The notices engine of the real bot on SQLite: how fast it sends when nothing holds it back, and what it keeps to when the channel's limits do.</summary>
internal static class DeliveriesCommand
{
    private const string Speed = "speed";
    private const string Limits = "limits";

    private static readonly string[] Unlimited = ["--Connector:Limits:Enabled=false"];

    public static async Task RunAsync(DeliveriesOptions options, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{ThisMachine.Description}; load average {ThisMachine.LoadAverage}");
        if (options.Includes(Speed))
            await RunSpeedAsync(options, cancellationToken);
        if (options.Includes(Limits))
            foreach (var notices in new[] { 1, options.Notices }.Distinct())
                await RunLimitsAsync(options, notices, cancellationToken);
        Console.WriteLine($"load average after: {ThisMachine.LoadAverage}");
    }

    private static async Task RunSpeedAsync(DeliveriesOptions options, CancellationToken cancellationToken)
    {
        var (floor, _) = await MeasureAsync(SendVerb.Floor, options.Deliveries, 1, Math.Min(options.WarmUp, options.Deliveries), 0, Unlimited, cancellationToken);
        var (engine, _) = await MeasureAsync(SendVerb.Engine, options.Deliveries, 1, Math.Min(options.WarmUp, options.Deliveries), 0, Unlimited, cancellationToken);
        DeliveriesTable.WriteSpeed(options.Deliveries, floor, engine);
    }

    private static async Task RunLimitsAsync(DeliveriesOptions options, int notices, CancellationToken cancellationToken)
    {
        var (result, arrivals) = await MeasureAsync(SendVerb.Engine, options.Recipients, notices, 0, options.Refused, [], cancellationToken);
        DeliveriesTable.WriteLimits(options.Recipients, notices, result, arrivals);
    }

    private static async Task<(SendResult Result, ArrivalSummary Arrivals)> MeasureAsync(
        string verb, int recipients, int notices, int warmUp, int refused, IReadOnlyList<string> settings, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kommits-deliveries-");
        try
        {
            var address = Addresses.Free();
            await using var connector = ChildProcess.Start(Programs.Self("mailboxes", "--url", Programs.Root(address), "--refused", $"{refused}"));
            await connector.UntilReadyAsync(new Uri(address, "/readyz"), TimeSpan.FromMilliseconds(50), cancellationToken);
            await using var sender = ChildProcess.Start(Programs.Self(verb), talks: true);
            var order = new SendOrder(address, Path.Combine(folder.FullName, "bench.db"), recipients, notices, warmUp, settings);
            var result = JsonSerializer.Deserialize<SendResult>(await sender.AskAsync(JsonSerializer.Serialize(order), cancellationToken))!;
            using var mailbox = new Mailbox(address);
            return (result, await mailbox.SumAsync(cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
