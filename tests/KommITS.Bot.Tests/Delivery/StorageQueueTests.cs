using System.Net;
using Azure.Storage.Queues;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Data.Tests.Queues.Emulator;
using KommITS.Bot.Tests.Channel;
using KommITS.Bot.Tests.Delivery.Faults;
using Microsoft.AspNetCore.Http;

namespace KommITS.Bot.Tests.Delivery;

/// <summary>The whole bot with its queue in Azure Storage, as Azurite serves it.</summary>
public sealed class StorageQueueTests(StorageQueues queues)
{
    private readonly string _name = $"test-{Guid.NewGuid():N}";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_instances_on_one_store_and_one_queue_send_nothing_twice()
    {
        await using var stage = await NoticeStage.StartAsync(await SettingsAsync());
        await using var other = stage.StartAnother();
        string[] members = [.. Enumerable.Range(0, 150).Select(number => $"m{number}")];
        var notice = await stage.AskAsync(members, member => $"tenant-{member.Length}{member[^1]}");
        var report = await stage.DoneAsync(notice);
        Assert.Equal((members.Length, members.Length, 0), (report.Audience, report.Of(DeliveryState.Sent), report.Uncertain));
        Assert.All(members, member => Assert.Single(stage.Channel.InboxOf(member).Messages));
    }

    [Fact]
    public async Task What_the_queue_forgot_while_the_bot_was_down_is_found_in_the_store()
    {
        await using var stage = await NoticeStage.StartAsync(await SettingsAsync());
        stage.Channel.Refuse = _ => Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        string[] members = ["bo", "cleo", "dag"];
        var notice = await stage.AskAsync(members, _ => "tenant-1");
        await stage.WaitAsync(notice, report => report.Of(DeliveryState.Pending) == members.Length);
        var queue = new QueueClient(await queues.ConnectionStringAsync(Token), _name, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06));
        await stage.RestartAsync(async () => await queue.ClearMessagesAsync(Token));
        stage.Channel.Refuse = _ => null;
        var report = await stage.DoneAsync(notice);
        Assert.Equal(members.Length, report.Of(DeliveryState.Sent));
        Assert.All(members, member => Assert.Single(stage.Channel.InboxOf(member).Messages));
    }

    [Fact]
    public async Task It_is_ready_with_the_queue_and_not_without_and_tells_no_secret()
    {
        await using (var society = await Society.StartAsync(await SettingsAsync()))
            await UntilAsync(society, HttpStatusCode.OK, "queue: Healthy");
        await using var without = await Society.StartAsync(("Delivery:Queue", "AzureStorage"), ("Delivery:AzureStorage:ConnectionString", StorageQueues.ConnectionStringOf(port: 1)));
        await UntilAsync(without, HttpStatusCode.ServiceUnavailable, "queue: Unhealthy. The queue of deliveries can't be used.");
    }

    private static async Task UntilAsync(Society society, HttpStatusCode status, string words)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var answer = await society.Client.GetAsync("/readyz", Token);
            var body = await answer.Content.ReadAsStringAsync(Token);
            Assert.DoesNotContain(StorageQueues.Key[..20], body, StringComparison.Ordinal);
            if (answer.StatusCode == status && body.Contains(words, StringComparison.Ordinal))
                return;
            Assert.False(patience.IsCancellationRequested, $"{answer.StatusCode}: {body}");
            await Task.Delay(50, Token);
        }
    }

    private async Task<(string Key, string Value)[]> SettingsAsync() =>
    [
        ("Delivery:Queue", "AzureStorage"), ("Delivery:AzureStorage:ConnectionString", await queues.ConnectionStringAsync(Token)), ("Delivery:AzureStorage:Name", _name),
    ];
}
