using System.Net;

namespace KommITS.Bot.Protocol.Connector.Transport;

internal static class RetryPolicy
{
    /// <summary>What Teams documents as worth another attempt, and connections that broke. A timeout is not: the turn has no time for it.</summary>
    /// <remarks>Neither is a wait that is longer than may be waited here: asking earlier than told makes it longer still.</remarks>
    public static bool MayPass(ConnectorException failure, ConnectorOptions options) =>
        MayPass(failure) && !(failure.RetryAfter > options.MaxRetryDelay);

    private static bool MayPass(ConnectorException failure) => failure.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => true,
        null => failure.ErrorCode is ConnectorErrorCodes.ConnectionFailed or ConnectorErrorCodes.AuthorityUnreachable,
        _ => false,
    };

    public static TimeSpan Delay(ConnectorException failure, int attempt, ConnectorOptions options)
    {
        var asked = failure.RetryAfter ?? Jittered(options.RetryDelay * Math.Pow(2, attempt - 1));
        return asked < options.MaxRetryDelay ? asked : options.MaxRetryDelay;
    }

    // Between half and one and a half of the mean, so that those refused together do not return together.
#pragma warning disable CA5394 // the spread of retries needs no secrecy
    private static TimeSpan Jittered(TimeSpan mean) => mean * (0.5 + Random.Shared.NextDouble());
#pragma warning restore CA5394
}
