using KommITS.Bot.Core.Notices.Dispatch;

namespace KommITS.Bot.Data.Tests.Queues;

public sealed class InProcessDeliveryQueueTests : DeliveryQueueContract
{
    private protected override Task<IDeliveryQueue> NewAsync() => Task.FromResult<IDeliveryQueue>(new InProcessDeliveryQueue(TimeProvider.System));
}
