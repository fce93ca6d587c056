using KommITS.Bot.Core.Notices.Sending;

namespace KommITS.Bot.Tests.Delivery;

public sealed class NoticeChannelFaultTests
{
    /// <summary>The port says that it never throws but for cancellation.</summary>
    [Fact]
    public async Task A_card_that_cannot_be_made_is_an_outcome_and_not_an_exception() =>
        Assert.IsNotType<SendOutcome.Sent>(await new NoticeChannelTests().SendAsync("a.kind", () => throw new InvalidOperationException("no card")));
}
