namespace KommITS.Bot.Core.Members;

/// <summary>Where to write to a member unasked: their newest personal chat with the bot.</summary>
/// <param name="ConversationId">Null while only another chat with them is known, such as a team's: then one is opened when there is something to send.</param>
/// <param name="UserId">The member's id in the channel, which is not their directory id.</param>
public sealed record MemberAddress(
    string ServiceUrl,
    string ChannelId,
    string? ConversationId,
    string UserId,
    string BotId,
    string? BotName,
    string? TenantId);
