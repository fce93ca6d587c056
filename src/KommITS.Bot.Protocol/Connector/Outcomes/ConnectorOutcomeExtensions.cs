using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;

namespace KommITS.Bot.Protocol.Connector.Outcomes;

public static class ConnectorOutcomeExtensions
{
    /// <summary>Sends to the conversation that the reference names, as a reply where it names an activity. Throws only when cancelled.</summary>
    public static Task<ConnectorOutcome> TrySendAsync(
        this IConnectorClient connector, ConversationReference reference, Activity activity, CancellationToken cancellationToken)
    {
        var addressed = activity.AddressedTo(reference) with { Id = null };
        var (serviceUrl, conversationId) = (reference.ServiceUrl ?? "", reference.Conversation?.Id ?? "");
        return TryAsync(() => addressed.ReplyToId is { Length: > 0 } replyTo
            ? connector.ReplyToActivityAsync(serviceUrl, conversationId, replyTo, addressed, cancellationToken)
            : connector.SendToConversationAsync(serviceUrl, conversationId, addressed, cancellationToken));
    }

    /// <summary>Replaces an activity that was sent before; <see cref="Activity.Id"/> says which.</summary>
    public static Task<ConnectorOutcome> TryUpdateAsync(
        this IConnectorClient connector, ConversationReference reference, Activity activity, CancellationToken cancellationToken)
    {
        var addressed = activity.AddressedTo(reference);
        return TryAsync(() => connector.UpdateActivityAsync(
            reference.ServiceUrl ?? "", reference.Conversation?.Id ?? "", activity.Id ?? "", addressed, cancellationToken));
    }

    /// <summary>Takes an activity that was sent before out of the conversation.</summary>
    public static Task<ConnectorOutcome> TryDeleteAsync(
        this IConnectorClient connector, ConversationReference reference, string activityId, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            await connector.DeleteActivityAsync(reference.ServiceUrl ?? "", reference.Conversation?.Id ?? "", activityId, cancellationToken);
            return new ResourceResponse(activityId);
        });

    private static async Task<ConnectorOutcome> TryAsync(Func<Task<ResourceResponse?>> send)
    {
        try
        {
            return new ConnectorOutcome.Sent((await send())?.Id);
        }
        catch (ConnectorException failure)
        {
            return failure.ToOutcome();
        }
    }
}
