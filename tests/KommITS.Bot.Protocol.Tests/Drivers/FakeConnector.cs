using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>Takes what a turn sends, for tests that need no wire.</summary>
internal class FakeConnector : IConnectorClient
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    /// <summary>The conversation and the activity, of each that was deleted.</summary>
    public List<string> Deleted { get; } = [];

    public string? LastText => Sent.Count == 0 ? null : Sent[^1].Text;

    public virtual Task<ResourceResponse?> SendToConversationAsync(
        string serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        lock (Sent)
        {
            Sent.Add(activity);
            return Task.FromResult<ResourceResponse?>(new ResourceResponse($"sent-{Sent.Count}"));
        }
    }

    public Task<ResourceResponse?> ReplyToActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        SendToConversationAsync(serviceUrl, conversationId, activity, cancellationToken);

    public Task<ResourceResponse?> UpdateActivityAsync(
        string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult<ResourceResponse?>(new ResourceResponse(activityId));
    }

    public Task DeleteActivityAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken)
    {
        Deleted.Add($"{conversationId}/{activityId}");
        return Task.CompletedTask;
    }

    public Task<ConversationResourceResponse?> CreateConversationAsync(
        string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        Task.FromResult<ConversationResourceResponse?>(new ConversationResourceResponse("new", null, null));

    public Task<ChannelAccount?> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken) =>
        Task.FromResult<ChannelAccount?>(null);

    public Task<IReadOnlyList<ChannelAccount>> GetMembersAsync(
        string serviceUrl, string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ChannelAccount>>([]);

    public Task<PagedMembersResult> GetPagedMembersAsync(
        string serviceUrl, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken) =>
        Task.FromResult(new PagedMembersResult([], null));
}
