namespace KommITS.Bot.Protocol.Authentication.Outbound;

public interface IConnectorCredentials
{
    /// <summary>The bearer token for calls to the connector; null for a bot without an identity.</summary>
    /// <exception cref="Connector.ConnectorException">The authority refused the bot or could not be reached.</exception>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
}
