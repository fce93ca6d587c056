using System.Text.Json;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;

namespace KommITS.Bot.Benchmarks.Deliveries.Sending;

/// <summary>One order read from the input, done in a process of its own, and its result written.</summary>
internal static class SendVerb
{
    public const string Engine = "send";
    public const string Floor = "send-floor";

    public static Task RunAsync(CancellationToken cancellationToken) => AnswerAsync(MeasureAsync, cancellationToken);

    public static Task RunFloorAsync(CancellationToken cancellationToken) => AnswerAsync(SendFloor.MeasureAsync, cancellationToken);

    private static async Task AnswerAsync(Func<SendOrder, Mailbox, CancellationToken, Task<SendResult>> measure, CancellationToken cancellationToken)
    {
        var order = JsonSerializer.Deserialize<SendOrder>((await Console.In.ReadLineAsync(cancellationToken))!)!;
        using var mailbox = new Mailbox(order.Connector);
        Console.WriteLine(JsonSerializer.Serialize(await measure(order, mailbox, cancellationToken)));
    }

    private static async Task<SendResult> MeasureAsync(SendOrder order, Mailbox mailbox, CancellationToken cancellationToken)
    {
        await using var bot = SendingBot.Build(order);
        await bot.StartAsync(cancellationToken);
        var run = new SendRun(bot.Services, order, mailbox);
        await run.PrepareAsync(cancellationToken);
        var result = await run.MeasureAsync(cancellationToken);
        await bot.StopAsync(cancellationToken);
        return result;
    }
}
