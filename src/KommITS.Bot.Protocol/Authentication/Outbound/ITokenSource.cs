namespace KommITS.Bot.Protocol.Authentication.Outbound;

/// <summary>Where the bot's tokens come from, each time one is needed.</summary>
internal interface ITokenSource
{
    /// <exception cref="Connector.ConnectorException">Refused, or out of reach.</exception>
    Task<BotToken> AskAsync(CancellationToken cancellationToken);
}

internal sealed record BotToken(string Value, DateTimeOffset Expires);
