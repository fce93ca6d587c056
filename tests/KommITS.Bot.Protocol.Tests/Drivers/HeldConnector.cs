using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>A connector that can refuse typing, or leave it unanswered until it is cancelled.</summary>
internal sealed class HeldConnector : FakeConnector
{
    public Exception? Failure { get; set; }

    public bool Hangs { get; set; }

    public int Hanging { get; private set; }

    public override async Task<ResourceResponse?> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Typing && Failure is not null)
            throw Failure;
        if (activity.Type == ActivityTypes.Typing && Hangs)
        {
            Hanging++;
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await base.SendToConversationAsync(serviceUrl, conversationId, activity, cancellationToken);
    }
}
