namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>What the channel counts a call under.</summary>
/// <param name="Conversation">Its id; for one that is being opened, who it is with.</param>
/// <param name="Tenant">Null: the one last seen for the conversation.</param>
/// <param name="IsReply">Sent within a turn that somebody's activity began.</param>
internal readonly record struct Pace(string Conversation, string? Tenant = null, bool IsReply = false, bool IsRoster = false);
