using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>The turn as the adapter runs it. Public so that a bot's parts can be tested without an adapter.</summary>
public sealed class TurnContext(Activity activity, IConnectorClient connector) : ITurnContext
{
    private readonly ConversationReference _reference = activity.GetConversationReference();
    private readonly ActivitySender _sender = new(connector, activity.DeliveryMode == DeliveryModes.ExpectReplies);
    private List<SendActivitiesHandler>? _handlers;
    private List<UpdateActivityHandler>? _updateHandlers;
    private List<DeleteActivityHandler>? _deleteHandlers;

    public Activity Activity => activity;

    /// <summary>Begun by the bot: nobody waits for what it sends.</summary>
    internal bool IsProactive { get; init; }

    public TurnState TurnState { get; } = new();

    public IConnectorClient Connector => connector;

    public bool Responded { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    /// <summary>What is returned in the HTTP answer instead of being sent, when the channel asked for that.</summary>
    public IReadOnlyList<Activity> BufferedReplies => _sender.Buffered;

    public async Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [{ Id.Length: > 0 } response, ..] ? response : null;
    }

    public Task<ResourceResponse?> SendActivityAsync(string text, CancellationToken cancellationToken) =>
        SendActivityAsync(Activity.CreateMessage(text), cancellationToken);

    public Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(
        IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        if (activities.Count == 0)
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        var outgoing = activities.Select(Address).ToList();
        return RunHandlersAsync(0, outgoing, cancellationToken);
    }

    public Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken) =>
        RunUpdateHandlersAsync(0, activity.AddressedTo(_reference) with { IsAwaited = !IsProactive }, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken) =>
        RunDeleteHandlersAsync(0, _reference with { ActivityId = activityId }, cancellationToken);

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        (_handlers ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        (_updateHandlers ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        (_deleteHandlers ??= []).Add(handler);
        return this;
    }

    private Activity Address(Activity outgoing)
    {
        var addressed = outgoing.AddressedTo(_reference);
        addressed.Id = null;
        addressed.Type ??= ActivityTypes.Message;
        addressed.IsAwaited = !IsProactive;
        return addressed;
    }

    private Task<IReadOnlyList<ResourceResponse>> RunHandlersAsync(int index, List<Activity> outgoing, CancellationToken cancellationToken) =>
        _handlers is { } handlers && index < handlers.Count
            ? handlers[index](this, outgoing, () => RunHandlersAsync(index + 1, outgoing, cancellationToken))
            : SendAsync(outgoing, cancellationToken);

    private Task<ResourceResponse?> RunUpdateHandlersAsync(int index, Activity outgoing, CancellationToken cancellationToken) =>
        _updateHandlers is { } handlers && index < handlers.Count
            ? handlers[index](this, outgoing, () => RunUpdateHandlersAsync(index + 1, outgoing, cancellationToken))
            : connector.UpdateActivityAsync(
                outgoing.ServiceUrl ?? "", outgoing.Conversation?.Id ?? "", outgoing.Id ?? "", outgoing, cancellationToken);

    private Task RunDeleteHandlersAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        _deleteHandlers is { } handlers && index < handlers.Count
            ? handlers[index](this, reference, () => RunDeleteHandlersAsync(index + 1, reference, cancellationToken))
            : connector.DeleteActivityAsync(
                reference.ServiceUrl ?? "", reference.Conversation?.Id ?? "", reference.ActivityId ?? "", cancellationToken);

    private async Task<IReadOnlyList<ResourceResponse>> SendAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var index = 0; index < responses.Length; index++)
        {
            var next = outgoing[index];
            if (next.Type == ActivityTypes.InvokeResponse)
                InvokeResponse = InvokeAnswer.From(next);
            responses[index] = await _sender.SendAsync(next, cancellationToken);
            Responded |= next.Type != ActivityTypes.Trace;
        }

        return responses;
    }
}
