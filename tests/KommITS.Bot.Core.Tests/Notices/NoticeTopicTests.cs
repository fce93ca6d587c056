using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Tests.Notices;

public sealed class NoticeTopicTests
{
    private static readonly Notice Notice = new("register/upkeep/2480/2026-11", "register.upkeep", "2480", Topic: "register.questions");

    private readonly PostOffice _office = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("register.questions", DeliveryState.Muted, 0)]
    [InlineData("register.disputes", DeliveryState.Sent, 1)]
    [InlineData(null, DeliveryState.Sent, 1)]
    public async Task What_a_person_turned_off_after_it_was_published_ends_unsent(string? muted, DeliveryState expected, int sends)
    {
        await _office.AddAsync("bo");
        await _office.Network.Notices.PublishAsync(Notice, [new NoticeRecipient("bo", new NoticeReason("contact"))], Token);
        if (muted is not null)
            await _office.Network.Members.MuteAsync("bo", muted, true, Token);
        Assert.Null(await _office.Dispatcher.DispatchAsync(NoticeKeys.DeliveryOf(Notice.Id, "bo"), Token));
        Assert.Equal((expected, sends), (Assert.Single(await _office.Network.DeliveriesAsync(Notice.Id)).State, _office.Channel.Sends));
        Assert.Empty(await _office.OpenAsync());
    }

    [Fact]
    public async Task A_topic_is_turned_off_once_and_on_again()
    {
        await _office.AddAsync("bo");
        await _office.Network.Members.MuteAsync("bo", "a", true, Token);
        await _office.Network.Members.MuteAsync("bo", "b", true, Token);
        Assert.Equal(["a", "b"], (await _office.Network.Members.MuteAsync("bo", "a", true, Token)).MutedTopics);
        Assert.Equal(["b"], (await _office.Network.Members.MuteAsync("bo", "a", false, Token)).MutedTopics);
        Assert.Equal(["b"], (await _office.Network.Members.FindAsync("bo", Token))!.MutedTopics);
    }
}
