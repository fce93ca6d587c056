using System.Net;
using KommITS.Bot.Protocol.Connector;

namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Where the bot's tokens come from, each time one is needed.</summary>
internal interface ITokenSource
{
    /// <summary>What the operator should look at when the bot is refused.</summary>
    string Advice { get; }

    /// <exception cref="ConnectorException">One of <see cref="TokenFailure"/>.</exception>
    Task<BotToken> AskAsync(CancellationToken cancellationToken);
}

internal sealed record BotToken(string Value, DateTimeOffset Expires);

/// <summary>The two ways to get no token: the bot may not, or nobody can be asked.</summary>
internal static class TokenFailure
{
    public static ConnectorException Refused(string? code, Exception? inner = null) =>
        new($"The bot's authority gave no token ({code ?? "no code"}).", inner) { StatusCode = HttpStatusCode.Unauthorized, ErrorCode = code };

    public static ConnectorException Unreachable(string reason, Exception? inner = null) =>
        new($"The bot's authority is out of reach: {reason}.", inner) { ErrorCode = ConnectorErrorCodes.AuthorityUnreachable };

    public static bool IsRefusal(int status) => status is >= 400 and < 500 and not 408 and not 429;

    public static bool IsRefusal(this ConnectorException failure) => failure.StatusCode == HttpStatusCode.Unauthorized;
}
