using System.Net;

namespace KommITS.Bot.Protocol.Connector;

/// <summary>The connector refused, or could not be reached. Its message holds nothing of what was to be sent.</summary>
public sealed class ConnectorException : Exception
{
    public ConnectorException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Null when no answer came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The connector's own word, such as <c>BotNotInConversationRoster</c>; or one of <see cref="ConnectorErrorCodes"/>.</summary>
    public string? ErrorCode { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>No answer came, so the channel may or may not have shown the message.</summary>
    public bool MayHaveArrived { get; init; }

    internal bool IsMissingMember =>
        StatusCode == HttpStatusCode.NotFound && ErrorCode != ConnectorErrorCodes.ConversationNotFound;
}
