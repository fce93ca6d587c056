using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices.Dispatch;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Data.Tests.Queues;

/// <summary>What every queue of deliveries does. Its clock is the machine's, since a queue elsewhere has no other.</summary>
public abstract class DeliveryQueueContract
{
    private static readonly Duration Soon = Duration.FromSeconds(2);

    /// <summary>In which nothing more comes that is to come at once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected static Instant Now => TimeProvider.System.GetCurrentInstant();

    private protected abstract Task<IDeliveryQueue> NewAsync();

    private protected static DocumentKey Key(string member) => new("deliveries", "notice/n", member);

    [Fact]
    public async Task What_is_due_comes_as_it_was_put_in()
    {
        var queue = await NewAsync();
        DocumentKey[] keys = [Key("bo"), new("deliveries", "fråga/1|%#?\\ \u0001\uFFFE<&>\"", new string('å', 255)), new("deliveries", "notice/m", "bo")];
        foreach (var key in keys)
            await queue.EnqueueAsync(key, Now, Token);
        Assert.Equal(keys.ToHashSet(), (await TakeAsync(queue, keys.Length)).ToHashSet());
        Assert.True(await queue.IsInReachAsync(Token));
    }

    [Fact]
    public async Task What_is_for_later_comes_then_and_not_before()
    {
        var queue = await NewAsync();
        var dueAt = Now + Soon;
        await queue.EnqueueAsync(Key("later"), dueAt, Token);
        await queue.EnqueueAsync(Key("now"), Now, Token);
        Assert.Equal([Key("now"), Key("later")], await TakeAsync(queue, 2));
        // A queue elsewhere counts whole seconds.
        Assert.True(Now >= dueAt - Duration.FromSeconds(1), "It came before its time.");
    }

    [Fact]
    public async Task What_is_put_in_again_as_soon_as_it_came_comes_again()
    {
        var queue = await NewAsync();
        var dueAt = Now + Duration.FromMilliseconds(1500);
        await queue.EnqueueAsync(Key("bo"), dueAt, Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
        await queue.EnqueueAsync(Key("bo"), Instant.Max(dueAt, Now + Duration.FromMilliseconds(300)), Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
    }

    [Fact]
    public async Task What_is_wanted_earlier_after_all_comes_earlier()
    {
        var queue = await NewAsync();
        await queue.EnqueueAsync(Key("bo"), Now + Duration.FromDays(400), Token);
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
    }

    [Fact]
    public async Task What_is_put_in_twice_for_the_same_time_to_come_comes_once()
    {
        var queue = await NewAsync();
        var dueAt = Now + Soon;
        foreach (var _ in Enumerable.Range(0, 3))
            await queue.EnqueueAsync(Key("bo"), dueAt, Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
        Assert.Empty(await TakeForAsync(queue, Quiet));
    }

    [Fact]
    public async Task What_the_store_holds_comes_and_not_once_more_for_each_sweep()
    {
        var queue = await NewAsync();
        foreach (var _ in Enumerable.Range(0, 3))
            await queue.RestoreAsync(Key("bo"), Now - Duration.FromHours(1), Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
        Assert.Empty(await TakeForAsync(queue, Quiet));
    }

    [Fact]
    public async Task What_was_done_with_does_not_come_again_but_may_be_put_in_again()
    {
        var queue = await NewAsync();
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
        Assert.Empty(await TakeForAsync(queue, TimeSpan.FromSeconds(4)));
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await TakeAsync(queue, 1));
    }

    [Fact]
    public async Task Who_waits_gets_what_comes_meanwhile_and_may_stop_waiting()
    {
        var queue = await NewAsync();
        var taking = TakeAsync(queue, 1);
        await Task.Delay(Quiet, Token);
        await queue.EnqueueAsync(Key("bo"), Now, Token);
        Assert.Equal([Key("bo")], await taking);
        Assert.Empty(await TakeForAsync(queue, TimeSpan.FromMilliseconds(200)));
    }

    private protected static async Task<IReadOnlyList<DocumentKey>> TakeAsync(IDeliveryQueue queue, int count)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        return await TakeAsync(queue, count, patience.Token);
    }

    private protected static async Task<IReadOnlyList<DocumentKey>> TakeForAsync(IDeliveryQueue queue, TimeSpan time)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Token);
        end.CancelAfter(time);
        return await TakeAsync(queue, int.MaxValue, end.Token);
    }

    private static async Task<IReadOnlyList<DocumentKey>> TakeAsync(IDeliveryQueue queue, int count, CancellationToken until)
    {
        List<DocumentKey> taken = [];
        try
        {
            await foreach (var queued in queue.DequeueAllAsync(until))
            {
                taken.Add(queued.Key);
                await queued.CompleteAsync(Token);
                if (taken.Count == count)
                    break;
            }
        }
        catch (OperationCanceledException) when (!Token.IsCancellationRequested)
        {
            // The time is up.
        }

        return taken;
    }
}
