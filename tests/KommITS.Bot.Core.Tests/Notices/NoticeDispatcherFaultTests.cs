using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;

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
        for (var end = _office.Now + Delivery.TimeToSend + (_office.Options.LeaseTime * 2); _office.Now < end;)
        {
            try
            {
                await _office.DispatchAsync("bo");
            }
            catch (InvalidOperationException)
            {
            }

            _office.Time.Advance(_office.Options.Lease);
        }

        var ended = await _office.FindAsync("bo");
        Assert.Equal((DeliveryState.Failed, EndReasons.AttemptsUsedUp), (ended.State, ended.Detail));
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task A_slow_sender_does_not_make_the_worker_forget_what_another_one_is_sending()
    {
        await PublishAsync();
        var other = new FakeNoticeChannel { Answer = _ => throw new OperationCanceledException("the process dies") };
        var second = _office.DispatcherOver(other);
        _office.Channel.Answer = async _ =>
        {
            _office.Network.Time.Advance(_office.Options.Lease * 2);
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
