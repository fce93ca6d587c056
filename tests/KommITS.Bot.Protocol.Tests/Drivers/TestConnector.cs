using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Connector.Hosts;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Tests.Drivers;

/// <summary>The real connector client, without a container; in Development, unless said otherwise.</summary>
internal static class TestConnector
{
    public static IConnectorClient Create(
        TimeProvider? time = null,
        ConnectorOptions? options = null,
        IConnectorCredentials? credentials = null,
        ConnectorTransport? transport = null,
        LimitOptions? limits = null,
        string environment = "Development")
    {
        var clock = time ?? TimeProvider.System;
        var given = Options.Create(options ?? new ConnectorOptions { RetryDelay = TimeSpan.FromMilliseconds(1) });
        var policy = Policy(environment);
        var call = new ConnectorCall(transport ?? new ConnectorTransport(new CheckedConnection(policy)), given, clock);
        var attempt = new ConnectorAttempt(policy, credentials ?? new NoCredentials(), new HostLanes(given, clock), call);
        var pacer = new Pacer(Options.Create(limits ?? new LimitOptions()), Options.Create(new BotOptions { MicrosoftAppId = "app" }), clock);
        return new ConnectorClient(new ConnectorPipeline(pacer, attempt, given, clock, NullLogger<ConnectorPipeline>.Instance));
    }

    public static ServiceUrlPolicy Policy(string environment) => new(Environment(environment));

    public static IHostEnvironment Environment(string name) =>
        new HostingEnvironment { EnvironmentName = name, ContentRootPath = AppContext.BaseDirectory, ContentRootFileProvider = new NullFileProvider() };

    public static CachedCredentials Credentials(BotOptions bot, TimeProvider time, ILogger<CachedCredentials>? logger = null)
    {
        var options = Options.Create(bot);
        var transport = new ConnectorTransport(new CheckedConnection(Policy("Production")));
        return new CachedCredentials(options, new TokenEndpoint(options, transport, time), time, logger ?? NullLogger<CachedCredentials>.Instance);
    }

    private sealed class NoCredentials : IConnectorCredentials
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);

        public bool Drop(string token) => false;
    }
}
