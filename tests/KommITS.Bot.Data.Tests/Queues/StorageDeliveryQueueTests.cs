using Azure.Storage.Queues;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Data.Queues;
using KommITS.Bot.Data.Tests.Queues.Emulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace KommITS.Bot.Data.Tests.Queues;

/// <summary>Azure's queues as Azurite serves them; what more than one instance makes of them, and what goes wrong.</summary>
public sealed class StorageDeliveryQueueTests(StorageQueues queues) : DeliveryQueueContract, IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    private readonly string _name = $"test-{Guid.NewGuid():N}";
    private readonly List<IHost> _instances = [];
    private readonly LogBook _log = new();

    private protected override async Task<IDeliveryQueue> NewAsync() => Instance(await queues.ConnectionStringAsync(Token));

    public ValueTask DisposeAsync()
    {
        _instances.ForEach(instance => instance.Dispose());
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Two_instances_share_the_work_and_neither_gets_what_the_other_has()
    {
        var (one, other) = (await NewAsync(), await NewAsync());
        string[] members = [.. Enumerable.Range(0, 120).Select(number => $"m{number}")];
        await Parallel.ForEachAsync(members, Token, async (member, token) => await one.EnqueueAsync(Key(member), Now, token));
        var shares = await Task.WhenAll(TakeForAsync(one, TimeSpan.FromSeconds(10)), TakeForAsync(other, TimeSpan.FromSeconds(10)));
        Assert.All(shares, share => Assert.NotEmpty(share));
        Assert.Equal(members.Order(StringComparer.Ordinal), shares.SelectMany(share => share).Select(key => key.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_dying_instance_had_taken_comes_again_but_not_before_its_lease_is_over()
    {
        var (dying, other) = (await NewAsync(), await NewAsync());
        await dying.EnqueueAsync(Key("bo"), Now, Token);
        await foreach (var queued in dying.DequeueAllAsync(Token))
        {
            Assert.Equal(Key("bo"), queued.Key);
            break;
        }

        var taken = Now;
        Assert.Equal([Key("bo")], await TakeAsync(other, 1));
        Assert.True(Now - taken > Duration.FromTimeSpan(Lease), "It came while its sender could still be sending.");
    }

    [Fact]
    public async Task Who_was_too_slow_takes_nothing_away_from_who_has_it_now()
    {
        var (slow, other) = (await NewAsync(), await NewAsync());
        await slow.EnqueueAsync(Key("bo"), Now, Token);
        QueuedDelivery? first = null;
        await foreach (var queued in slow.DequeueAllAsync(Token))
        {
            first = queued;
            break;
        }

        await foreach (var again in other.DequeueAllAsync(Token))
        {
            await first!.CompleteAsync(Token);
            Assert.Equal(1, await CountAsync(_name));
            await again.CompleteAsync(Token);
            break;
        }

        Assert.Equal(0, await CountAsync(_name));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task What_is_none_of_ours_is_put_aside_and_the_rest_comes()
    {
        var queue = await NewAsync();
        var raw = await ClientAsync(_name);
        await raw.CreateIfNotExistsAsync(cancellationToken: Token);
        string[] foreign = ["hej", "{}", Convert.ToBase64String("{\"Container\":\"x\"}"u8), Convert.ToBase64String("null"u8)];
        foreach (var text in foreign)
            await raw.SendMessageAsync(text, Token);
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await TakeForAsync(queue, TimeSpan.FromSeconds(3)));
        Assert.Equal((0, foreign.Length), (await CountAsync(_name), await CountAsync($"{_name}-unreadable")));
        Assert.Equal(foreign.Length, _log.Lines.Count);
        Assert.DoesNotContain(_log.Lines, line => line.Contains("hej", StringComparison.Ordinal));
    }

    /// <summary>Whoever took it died before it was done, 20 times; of the other one 19 times.</summary>
    [Fact]
    public async Task What_was_handed_out_20_times_and_never_done_with_is_put_aside()
    {
        var queue = await NewAsync();
        await queue.EnqueueAsync(Key("deadly"), Now, Token);
        var raw = await ClientAsync(_name);
        for (var time = 0; time < 20; time++)
        {
            foreach (var message in (await raw.ReceiveMessagesAsync(32, TimeSpan.FromSeconds(30), Token)).Value)
                await raw.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.MessageText, TimeSpan.Zero, Token);
            if (time == 0)
                await queue.EnqueueAsync(Key("bo"), Now, Token);
        }

        Assert.Equal([Key("bo")], await TakeForAsync(queue, TimeSpan.FromSeconds(3)));
        Assert.Equal((0, 1), (await CountAsync(_name), await CountAsync($"{_name}-unreadable")));
        Assert.Equal(Key("deadly"), MessageText.Read((await (await ClientAsync($"{_name}-unreadable")).PeekMessageAsync(Token)).Value.MessageText));
        Assert.Contains("handed out 21 times", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_is_gone_is_made_anew_and_the_next_sweep_fills_it()
    {
        var queue = await NewAsync();
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        await (await ClientAsync(_name)).DeleteAsync(Token);
        Assert.Empty(await TakeForAsync(queue, TimeSpan.FromSeconds(1)));
        var restarted = await NewAsync();
        await restarted.RestoreAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await TakeAsync(restarted, 1));
    }

    [Fact]
    public async Task Out_of_reach_it_fails_nobody_and_says_so_once_without_the_key()
    {
        var queue = Instance(StorageQueues.ConnectionStringOf(port: 1));
        foreach (var member in (string[])["bo", "cleo"])
            await queue.EnqueueAsync(Key(member), Now, Token);
        Assert.False(await queue.IsInReachAsync(Token));
        var line = Assert.Single(_log.Lines);
        Assert.Contains("can't be used", line, StringComparison.Ordinal);
        Assert.DoesNotContain(StorageQueues.Key[..20], line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "are empty")]
    [InlineData("UseDevelopmentStorage=true", "https://x.queue.core.windows.net", "both set")]
    [InlineData("AccountName=x;AccountKey=geheim", null, "is no connection string")]
    [InlineData(null, "http://x.queue.core.windows.net", "no https address")]
    [InlineData(null, "https://x.queue.core.windows.net?sig=geheim", "more than the address")]
    public async Task A_wrong_setting_stops_the_start_and_says_why_without_the_secret(string? connectionString, string? accountUri, string why)
    {
        using var host = Build(("Delivery:AzureStorage:ConnectionString", connectionString), ("Delivery:AzureStorage:AccountUri", accountUri));
        var refusal = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refusal.Message, StringComparison.Ordinal);
    }

    private StorageDeliveryQueue Instance(string connectionString)
    {
        var host = Build(("Delivery:AzureStorage:ConnectionString", connectionString), ("Delivery:AzureStorage:Name", _name));
        _instances.Add(host);
        return Assert.IsType<StorageDeliveryQueue>(host.Services.GetRequiredService<IDeliveryQueue>());
    }

    private IHost Build(params (string Key, string? Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings.Append(("Delivery:Queue", "AzureStorage")).Select(setting => KeyValuePair.Create(setting.Item1, setting.Item2)));
        builder.Logging.AddProvider(_log);
        builder.Services.AddData(builder.Configuration).Configure<DeliveryOptions>(builder.Configuration.GetSection(DeliveryOptions.Section)).Configure<DeliveryOptions>(options => options.Lease = Lease);
        return builder.Build();
    }

    private async Task<QueueClient> ClientAsync(string queue) =>
        new(await queues.ConnectionStringAsync(Token), queue, new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06));

    private async Task<int> CountAsync(string queue) => (await (await ClientAsync(queue)).GetPropertiesAsync(Token)).Value.ApproximateMessagesCount;

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines)
                Lines.Add($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
