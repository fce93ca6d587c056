using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Tests.Notices;

public sealed class NoticeServiceTests
{
    private readonly PostOffice _office = new();

    [Fact]
    public async Task What_is_published_waits_in_the_store_and_in_the_queue()
    {
        await _office.AddAsync("bo");
        await _office.PublishAsync("bo");
        var delivery = await _office.FindAsync("bo");
        Assert.Equal((DeliveryState.Pending, 0, PostOffice.Notice), (delivery.State, delivery.Attempts, delivery.Notice));
        Assert.Equal([PostOffice.KeyOf("bo")], await _office.OpenAsync());
        await foreach (var queued in _office.Network.Queue.DequeueAllAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(PostOffice.KeyOf("bo"), queued.Key);
            break;
        }
    }

    [Fact]
    public async Task Published_twice_is_delivered_once()
    {
        await _office.AddAsync("bo");
        await _office.PublishAsync("bo");
        await _office.DeliverAsync("bo");
        await _office.PublishAsync("bo");
        Assert.Equal(DeliveryState.Sent, (await _office.DeliverAsync("bo")).State);
        Assert.Equal(1, _office.Channel.Sends);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task Publishing_again_adds_those_who_are_missing()
    {
        await _office.PublishAsync("bo");
        await _office.PublishAsync("bo", "cleo");
        Assert.Equal([PostOffice.KeyOf("bo"), PostOffice.KeyOf("cleo")], await _office.OpenAsync());
    }

    [Fact]
    public async Task A_crash_between_the_two_writes_leaves_a_pointer_that_the_worker_removes()
    {
        _office.Network.Store.BeforeWrite = key => key.Partition == PostOffice.Notice.Id ? throw new IOException("crash") : Task.CompletedTask;
        await Assert.ThrowsAsync<IOException>(() => _office.PublishAsync("bo"));
        Assert.Single(await _office.OpenAsync());
        Assert.Null(await _office.DispatchAsync("bo"));
        Assert.Empty(await _office.OpenAsync());
    }
}
