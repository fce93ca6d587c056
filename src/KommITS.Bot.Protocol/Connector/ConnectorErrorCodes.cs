namespace KommITS.Bot.Protocol.Connector;

public static class ConnectorErrorCodes
{
    /// <summary>Ours: no answer within the time limit.</summary>
    public const string Timeout = "Timeout";

    /// <summary>Ours: no connection, or it broke.</summary>
    public const string ConnectionFailed = "ConnectionFailed";

    /// <summary>Ours: the answer was no JSON of the kind expected.</summary>
    public const string UnreadableAnswer = "UnreadableAnswer";

    /// <summary>Ours: the service address cannot be used.</summary>
    public const string InvalidServiceUrl = "InvalidServiceUrl";

    public const string ConversationBlockedByUser = "ConversationBlockedByUser";
    public const string BotNotInConversationRoster = "BotNotInConversationRoster";
    public const string BotDisabledByAdmin = "BotDisabledByAdmin";
    public const string MessageWritesBlocked = "MessageWritesBlocked";
    public const string ConversationNotFound = "ConversationNotFound";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
