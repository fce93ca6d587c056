namespace KommITS.Bot.Protocol.Authentication.Outbound;

public interface IConnectorCredentials
{
    /// <summary>The bearer token for calls to the connector; null for a bot without an identity.</summary>
    /// <exception cref="Connector.ConnectorException">The authority refused the bot or could not be reached.</exception>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);

    /// <summary>The connector refused this token.</summary>
    /// <returns>Whether another may be had now.</returns>
    bool Drop(string token);
}
