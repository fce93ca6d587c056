namespace KommITS.Bot.Protocol.Activities.Conversations;

/// <summary>The id of what the connector made: an activity's, or empty where the channel gives none.</summary>
public sealed record ResourceResponse(string? Id);

/// <param name="Id">The new conversation's id.</param>
/// <param name="ServiceUrl">Where to speak to it, when that differs from where it was made.</param>
public sealed record ConversationResourceResponse(string? Id, string? ActivityId, string? ServiceUrl);

/// <param name="ContinuationToken">Null on the last page.</param>
public sealed record PagedMembersResult(IReadOnlyList<ChannelAccount>? Members, string? ContinuationToken);

/// <summary>The answer to a request with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
