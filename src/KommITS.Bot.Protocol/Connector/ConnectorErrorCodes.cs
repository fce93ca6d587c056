namespace KommITS.Bot.Protocol.Connector;

public static class ConnectorErrorCodes
{
    /// <summary>Ours: no answer within the time limit.</summary>
    public const string Timeout = "Timeout";

    /// <summary>Ours: no connection, or it broke.</summary>
    public const string ConnectionFailed = "ConnectionFailed";

    /// <summary>Ours: the answer was no JSON of the kind expected.</summary>
    public const string UnreadableAnswer = "UnreadableAnswer";

    /// <summary>Ours, with status 429: the channel's limits leave no room soon enough. Nothing was sent.</summary>
    public const string HeldBack = "HeldBack";

    /// <summary>Ours: the host has too many calls unanswered, or answered none for a while. Nothing was sent.</summary>
    public const string HostBusy = "HostBusy";

    /// <summary>Ours: what gives the bot its tokens is out of reach. Nothing was sent.</summary>
    public const string AuthorityUnreachable = "AuthorityUnreachable";

    /// <summary>Ours: the service address cannot be used, or leads where the bot is not to be led.</summary>
    public const string InvalidServiceUrl = "InvalidServiceUrl";

    public const string ConversationBlockedByUser = "ConversationBlockedByUser";
    public const string BotNotInConversationRoster = "BotNotInConversationRoster";
    public const string BotDisabledByAdmin = "BotDisabledByAdmin";
    public const string MessageWritesBlocked = "MessageWritesBlocked";
    public const string ConversationNotFound = "ConversationNotFound";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
