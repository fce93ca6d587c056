using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>The team of an activity, from <c>channelData.team</c>.</summary>
/// <param name="Id">The team's thread id, such as <c>19:…@thread.tacv2</c>.</param>
/// <param name="AadGroupId">The Entra group behind it; Teams does not always say.</param>
public sealed record TeamInfo(string? Id, string? Name, string? AadGroupId)
{
    public static TeamInfo? From(Activity activity) =>
        activity.ChannelData.Find("team") is { ValueKind: JsonValueKind.Object } team ? From(team) : null;

    private static TeamInfo From(JsonElement? team) =>
        new(team.Find("id").AsText(), team.Find("name").AsText(), team.Find("aadGroupId").AsText());
}

/// <summary>The channel of an activity, from <c>channelData.channel</c>.</summary>
/// <param name="Name">Null for the general channel.</param>
/// <param name="Type"><c>standard</c>, <c>private</c> or <c>shared</c>.</param>
public sealed record ChannelInfo(string? Id, string? Name, string? Type)
{
    public static ChannelInfo? From(Activity activity) =>
        activity.ChannelData.Find("channel") is { ValueKind: JsonValueKind.Object } channel ? From(channel) : null;

    private static ChannelInfo From(JsonElement? channel) =>
        new(channel.Find("id").AsText(), channel.Find("name").AsText(), channel.Find("type").AsText());
}
