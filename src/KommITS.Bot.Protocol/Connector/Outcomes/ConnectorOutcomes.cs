using System.Net;

namespace KommITS.Bot.Protocol.Connector.Outcomes;

public static class ConnectorOutcomes
{
    /// <summary>The rules of Microsoft's "Status code responses" for proactive messages in Teams.</summary>
    public static ConnectorOutcome ToOutcome(this ConnectorException failure) => failure.StatusCode switch
    {
        null => Unanswered(failure),
        HttpStatusCode.TooManyRequests => new ConnectorOutcome.Throttled(failure.RetryAfter),
        HttpStatusCode.RequestEntityTooLarge => new ConnectorOutcome.TooLarge(),
        HttpStatusCode.Forbidden when IsBlock(failure.ErrorCode) => new ConnectorOutcome.Blocked(failure.ErrorCode!),
        HttpStatusCode.NotFound => new ConnectorOutcome.NotFound(failure.ErrorCode),
        HttpStatusCode.BadRequest when failure.ErrorCode == ConnectorErrorCodes.MessageSizeTooBig => new ConnectorOutcome.TooLarge(),
        HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout => Later(failure),
        >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented => Later(failure),
        { } status => new ConnectorOutcome.Refused((int)status, failure.ErrorCode),
    };

    private static ConnectorOutcome Unanswered(ConnectorException failure) =>
        failure.ErrorCode is ConnectorErrorCodes.Timeout or ConnectorErrorCodes.ConnectionFailed or ConnectorErrorCodes.HostBusy or ConnectorErrorCodes.AuthorityUnreachable
            ? Later(failure)
            : new ConnectorOutcome.Refused(null, failure.ErrorCode);

    private static ConnectorOutcome.Transient Later(ConnectorException failure) =>
        new(failure.ErrorCode ?? failure.StatusCode?.ToString() ?? ConnectorErrorCodes.ConnectionFailed, failure.MayHaveArrived);

    private static bool IsBlock(string? code) => code is
        ConnectorErrorCodes.ConversationBlockedByUser or ConnectorErrorCodes.BotNotInConversationRoster
        or ConnectorErrorCodes.BotDisabledByAdmin or ConnectorErrorCodes.MessageWritesBlocked;
}
