using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Protocol.Connector.Transport;

namespace KommITS.Bot.Protocol.Connector;

internal sealed class ConnectorClient(ConnectorPipeline pipeline) : IConnectorClient
{
    public Task<ResourceResponse?> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(ConnectorUrl.Activities(serviceUrl, conversationId), ProtocolJson.Serialize(activity), PaceOf(conversationId, activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ResourceResponse?> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(
                ConnectorUrl.Activity(serviceUrl, conversationId, activityId),
                ProtocolJson.Serialize(activity),
                PaceOf(conversationId, activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ResourceResponse?> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Put(
                ConnectorUrl.Activity(serviceUrl, conversationId, activityId),
                ProtocolJson.Serialize(activity),
                PaceOf(conversationId, activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Delete(ConnectorUrl.Activity(serviceUrl, conversationId, activityId), new Pace(conversationId)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ConversationResourceResponse?> CreateConversationAsync(
        string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(
                ConnectorUrl.Conversations(serviceUrl),
                JsonSerializer.SerializeToUtf8Bytes(parameters, ProtocolJson.Default.ConversationParameters),
                PaceOf(serviceUrl, parameters)),
            ProtocolJson.Default.ConversationResourceResponse,
            cancellationToken);

    public async Task<ChannelAccount?> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken)
    {
        try
        {
            var request = ConnectorRequest.Get(ConnectorUrl.Member(serviceUrl, conversationId, memberId), Roster(conversationId));
            return await pipeline.SendAsync(request, ProtocolJson.Default.ChannelAccount, cancellationToken);
        }
        catch (ConnectorException exception) when (exception.IsMissingMember)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<ChannelAccount>> GetMembersAsync(
        string serviceUrl, string conversationId, CancellationToken cancellationToken)
    {
        var request = ConnectorRequest.Get(ConnectorUrl.Members(serviceUrl, conversationId), Roster(conversationId));
        return await pipeline.SendAsync(request, ProtocolJson.Default.IReadOnlyListChannelAccount, cancellationToken) ?? [];
    }

    public async Task<PagedMembersResult> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var request = ConnectorRequest.Get(ConnectorUrl.PagedMembers(serviceUrl, conversationId, pageSize, continuationToken), Roster(conversationId));
        return await pipeline.SendAsync(request, ProtocolJson.Default.PagedMembersResult, cancellationToken)
            ?? new PagedMembersResult([], null);
    }

    private static Pace PaceOf(string conversationId, Activity activity) => new(conversationId, activity.GetTenantId(), activity.IsAwaited);

    // The conversation has no id yet: it is known by whom, or which channel, it is with.
    private static Pace PaceOf(string serviceUrl, ConversationParameters parameters)
    {
        var tenant = parameters.TenantId ?? parameters.ChannelData.Find("tenant", "id").AsText();
        var with = parameters.Members is [{ Id: { } only }] ? only : parameters.ChannelData.Find("channel", "id").AsText();
        return new Pace(with ?? tenant ?? serviceUrl, tenant);
    }

    private static Pace Roster(string conversationId) => new(conversationId, IsRoster: true);
}
