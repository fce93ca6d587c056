using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Tests.Notices;

public sealed class NoticeDispatcherFaultTests
{
    private readonly PostOffice _office = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_that_is_away_for_an_hour_loses_nothing()
    {
        await PublishAsync();
        var back = _office.Network.Time.GetUtcNow().AddHours(1);
        _office.Channel.Answer = _ => Task.FromResult<SendOutcome>(
            _office.Network.Time.GetUtcNow() < back ? new SendOutcome.TryLater("Status503") : new SendOutcome.Sent("m1", "a:1"));
        Assert.Equal(DeliveryState.Sent, (await _office.DeliverAsync("bo")).State);
    }

    [Fact]
    public async Task A_delivery_whose_sender_fails_every_time_ends_as_failed()
    {
        await PublishAsync();
        _office.Channel.Answer = _ => throw new InvalidOperationException("a card that can't be made");
        for (var attempt = 0; attempt < Delivery.MaxAttempts + 2; attempt++)
        {
            try
            {
                await _office.DispatchAsync("bo");
            }
            catch (InvalidOperationException)
            {
            }

            _office.Network.Time.Advance(Delivery.Lease.ToTimeSpan());
        }

        Assert.Equal(DeliveryState.Failed, (await _office.FindAsync("bo")).State);
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task A_slow_sender_does_not_make_the_worker_forget_what_another_one_is_sending()
    {
        await PublishAsync();
        var other = new FakeNoticeChannel { Answer = _ => throw new OperationCanceledException("the process dies") };
        var second = new NoticeDispatcher(_office.Network.Store, _office.Network.Members, other, _office.Network.Time);
        _office.Channel.Answer = async _ =>
        {
            _office.Network.Time.Advance((Delivery.Lease * 2).ToTimeSpan());
            await Assert.ThrowsAsync<OperationCanceledException>(() => second.DispatchAsync(PostOffice.KeyOf("bo"), Token));
            return new SendOutcome.Sent("m1", "a:1");
        };
        await _office.DispatchAsync("bo");
        var stored = await _office.FindAsync("bo");
        Assert.True(stored.IsDone || (await _office.OpenAsync()).Count == 1, $"{stored.State} and nobody will look at it again");
    }

    private async Task PublishAsync()
    {
        await _office.AddAsync("bo");
        await _office.PublishAsync("bo");
    }
}
