namespace KommITS.Bot.Protocol.Connector.Outcomes;

/// <summary>How a send ended, for those who send unasked and must account for every message.</summary>
public abstract record ConnectorOutcome
{
    private ConnectorOutcome()
    {
    }

    /// <param name="ActivityId">Null where the channel gives none.</param>
    public sealed record Sent(string? ActivityId) : ConnectorOutcome;

    /// <summary>Too much at a time: try later.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : ConnectorOutcome;

    /// <summary>It may work later.</summary>
    /// <param name="MayHaveArrived">No answer came: another attempt may show the message twice.</param>
    public sealed record Transient(string Reason, bool MayHaveArrived) : ConnectorOutcome;

    /// <summary>The person or their organisation does not let the bot write.</summary>
    /// <param name="Reason">One of the 403 codes in <see cref="ConnectorErrorCodes"/>.</param>
    public sealed record Blocked(string Reason) : ConnectorOutcome;

    /// <summary>The conversation or activity is gone.</summary>
    public sealed record NotFound(string? Reason) : ConnectorOutcome;

    public sealed record TooLarge : ConnectorOutcome;

    /// <summary>It will not work again either: the request or the bot's credentials are wrong.</summary>
    /// <param name="Status">Null when it never left this process.</param>
    public sealed record Refused(int? Status, string? Reason) : ConnectorOutcome;
}
