using KommITS.Bot.Protocol.Activities;

namespace KommITS.Bot.Turn.Inputs;

/// <summary>By what a person is known: their directory object id; where a channel has none, its own id for them.</summary>
internal static class PersonId
{
    /// <summary>Null when it comes from nobody, or from the bot itself.</summary>
    public static string? Of(Activity activity) =>
        activity.From is not { Id: { Length: > 0 } id } from || id == activity.Recipient?.Id ? null
        : !string.IsNullOrWhiteSpace(from.AadObjectId) ? from.AadObjectId.Trim().ToLowerInvariant()
        : $"{activity.ChannelId}:{id}";
}
