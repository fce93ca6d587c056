using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities;

/// <summary>What Teams says of an activity in its <see cref="Activity.ChannelData"/>; null where it says nothing.</summary>
public static class ActivityChannelDataExtensions
{
    /// <summary>The Microsoft 365 tenant: <c>channelData.tenant.id</c>, else the conversation's.</summary>
    public static string? GetTenantId(this Activity activity) =>
        activity.ChannelData.Find("tenant", "id").AsText() ?? activity.Conversation?.TenantId;

    public static string? GetTeamId(this Activity activity) => activity.ChannelData.Find("team", "id").AsText();

    public static string? GetTeamsChannelId(this Activity activity) => activity.ChannelData.Find("channel", "id").AsText();

    /// <summary>Such as <c>editMessage</c>, <c>softDeleteMessage</c>, <c>undeleteMessage</c>, <c>teamRenamed</c>.</summary>
    public static string? GetTeamsEventType(this Activity activity) => activity.ChannelData.Find("eventType").AsText();
}
