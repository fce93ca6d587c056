using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Json;
using KommITS.Bot.Protocol.Connector.Transport;

namespace KommITS.Bot.Protocol.Connector;

internal sealed class ConnectorClient(ConnectorPipeline pipeline) : IConnectorClient
{
    public Task<ResourceResponse?> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(ConnectorUrl.Activities(serviceUrl, conversationId), ProtocolJson.Serialize(activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ResourceResponse?> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(ConnectorUrl.Activity(serviceUrl, conversationId, activityId), ProtocolJson.Serialize(activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ResourceResponse?> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Put(ConnectorUrl.Activity(serviceUrl, conversationId, activityId), ProtocolJson.Serialize(activity)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task DeleteActivityAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Delete(ConnectorUrl.Activity(serviceUrl, conversationId, activityId)),
            ProtocolJson.Default.ResourceResponse,
            cancellationToken);

    public Task<ConversationResourceResponse?> CreateConversationAsync(
        string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        pipeline.SendAsync(
            ConnectorRequest.Post(
                ConnectorUrl.Conversations(serviceUrl),
                JsonSerializer.SerializeToUtf8Bytes(parameters, ProtocolJson.Default.ConversationParameters)),
            ProtocolJson.Default.ConversationResourceResponse,
            cancellationToken);

    public async Task<ChannelAccount?> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken)
    {
        try
        {
            var request = ConnectorRequest.Get(ConnectorUrl.Member(serviceUrl, conversationId, memberId));
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
        var request = ConnectorRequest.Get(ConnectorUrl.Members(serviceUrl, conversationId));
        return await pipeline.SendAsync(request, ProtocolJson.Default.IReadOnlyListChannelAccount, cancellationToken) ?? [];
    }

    public async Task<PagedMembersResult> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var request = ConnectorRequest.Get(ConnectorUrl.PagedMembers(serviceUrl, conversationId, pageSize, continuationToken));
        return await pipeline.SendAsync(request, ProtocolJson.Default.PagedMembersResult, cancellationToken)
            ?? new PagedMembersResult([], null);
    }
}
