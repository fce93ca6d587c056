using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>The real connector client, without a container.</summary>
internal static class TestConnector
{
    public static IConnectorClient Create(
        TimeProvider? time = null, ConnectorOptions? options = null, IConnectorCredentials? credentials = null, ConnectorTransport? transport = null)
    {
        var clock = time ?? TimeProvider.System;
        var limits = Options.Create(options ?? new ConnectorOptions { RetryDelay = TimeSpan.FromMilliseconds(1) });
        var attempt = new ConnectorAttempt(transport ?? new ConnectorTransport(), credentials ?? new NoCredentials(), limits, clock);
        return new ConnectorClient(new ConnectorPipeline(attempt, limits, clock, NullLogger<ConnectorPipeline>.Instance));
    }

    public static CachedCredentials Credentials(BotOptions bot, TimeProvider time)
    {
        var options = Options.Create(bot);
        var endpoint = new TokenEndpoint(options, new ConnectorTransport(), time, NullLogger<TokenEndpoint>.Instance);
        return new CachedCredentials(options, endpoint, time);
    }

    private sealed class NoCredentials : IConnectorCredentials
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
    }
}
