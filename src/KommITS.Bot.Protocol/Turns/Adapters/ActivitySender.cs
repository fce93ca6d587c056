using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>Where an outgoing activity of a turn ends: at the connector, in the HTTP answer, or nowhere.</summary>
internal sealed class ActivitySender(IConnectorClient connector, bool buffers)
{
    private static readonly ResourceResponse Nowhere = new("");
    private List<Activity>? _buffered;

    public IReadOnlyList<Activity> Buffered => _buffered ?? [];

    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (buffers)
        {
            (_buffered ??= []).Add(activity);
            return Nowhere;
        }

        return IsForTheAdapter(activity) ? Nowhere : await PostAsync(activity, cancellationToken) ?? Nowhere;
    }

    private static bool IsForTheAdapter(Activity activity) =>
        activity.Type == ActivityTypes.InvokeResponse
        || (activity.Type == ActivityTypes.Trace && activity.ChannelId != Channels.Emulator);

    private Task<ResourceResponse?> PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        var (serviceUrl, conversationId) = (activity.ServiceUrl ?? "", activity.Conversation?.Id ?? "");
        return activity.ReplyToId is { Length: > 0 } replyTo
            ? connector.ReplyToActivityAsync(serviceUrl, conversationId, replyTo, activity, cancellationToken)
            : connector.SendToConversationAsync(serviceUrl, conversationId, activity, cancellationToken);
    }
}
