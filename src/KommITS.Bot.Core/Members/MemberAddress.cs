namespace KommITS.Bot.Core.Members;

/// <summary>Where to write to a member unasked: their newest personal chat with the bot.</summary>
/// <param name="UserId">The member's id in the channel, which is not their directory id.</param>
public sealed record MemberAddress(
    string ServiceUrl,
    string ChannelId,
    string ConversationId,
    string UserId,
    string BotId,
    string? BotName,
    string? TenantId);
