using KommITS.Bot.Protocol.Activities;

namespace KommITS.Bot.Protocol.State;

/// <summary>The keys of the scopes, as the SDK builds them, with every id escaped: an id that holds a slash is no other scope's key.</summary>
public static class StateKey
{
    private const string Conversations = "conversations";
    private const string Users = "users";

    /// <exception cref="InvalidOperationException">The activity names no channel or conversation.</exception>
    public static string OfConversation(Activity activity) => $"{Channel(activity)}/{Conversations}/{Conversation(activity)}";

    /// <exception cref="InvalidOperationException">The activity names no channel, or there is no user.</exception>
    public static string OfUser(Activity activity, string? userId) => $"{Channel(activity)}/{Users}/{Required(userId, "user")}";

    /// <exception cref="InvalidOperationException">The activity names no channel or conversation, or there is no user.</exception>
    public static string OfUserIn(Activity activity, string? userId) => $"{OfConversation(activity)}/{Users}/{Required(userId, "user")}";

    /// <summary>The ids of a key that <see cref="OfUserIn"/> made; null for any other.</summary>
    public static (string Channel, string Conversation, string User)? FindUserIn(string key) =>
        key.Split('/') is [var channel, Conversations, var conversation, Users, var user]
            ? (Uri.UnescapeDataString(channel), Uri.UnescapeDataString(conversation), Uri.UnescapeDataString(user))
            : null;

    private static string Channel(Activity activity) => Required(activity.ChannelId, "channel");

    private static string Conversation(Activity activity) => Required(activity.Conversation?.Id, "conversation");

    private static string Required(string? id, string what) => string.IsNullOrEmpty(id)
        ? throw new InvalidOperationException($"The activity has no {what} id, so there is no state of it.")
        : Uri.EscapeDataString(id);
}
