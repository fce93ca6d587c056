using System.Diagnostics;
using System.Net.Http.Headers;
using KommITS.Bot.Benchmarks.Deliveries.Mailboxes;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Dispatch;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Benchmarks.Deliveries.Sending;

/// <summary>What no engine can be faster than: a bare post of as many bytes for each person, as many at a time, and one durable write of a document in the same store.</summary>
internal static class SendFloor
{
    /// <summary>As the card that the engine sends.</summary>
    private const int BodyBytes = 4096;

    private static readonly byte[] Body = [.. Enumerable.Repeat((byte)'x', BodyBytes)];
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static async Task<SendResult> MeasureAsync(SendOrder order, Mailbox mailbox, CancellationToken cancellationToken)
    {
        await using var bot = SendingBot.Build(order);
        var store = bot.Services.GetRequiredService<IDocumentStore>();
        using var client = new HttpClient();
        await SendAsync(order.WarmUp);
        await mailbox.BeginAsync(cancellationToken);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await SendAsync(order.Deliveries);
        var (seconds, used) = (watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime - processor);
        return new SendResult(seconds, 0, used.TotalSeconds, await mailbox.TakenAsync(cancellationToken), 0, []);

        Task SendAsync(int count) => Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = new DeliveryOptions().SendsPerHost, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                using var content = new ByteArrayContent(Body) { Headers = { ContentType = Json } };
                using var response = await client.PostAsync(new Uri(order.Connector, $"v3/conversations/{People.ConversationOf(number % order.Recipients)}/activities"), content, token);
                response.EnsureSuccessStatusCode();
                var key = NoticeKeys.DeliveryOf("floor", $"{number}");
                await store.UpsertAsync(key, People.Of(number, mailbox.ServiceUrl), token);
            });
    }
}
