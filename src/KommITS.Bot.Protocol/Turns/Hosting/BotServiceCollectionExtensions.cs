using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Authentication.Inbound;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Connector.Transport;
using KommITS.Bot.Protocol.Turns.Adapters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Turns.Hosting;

public static class BotServiceCollectionExtensions
{
    /// <summary>
    /// The runtime, with <typeparamref name="TBot"/> made once per turn. Its identity is read from the configuration's root
    /// and checked at start. <see cref="IMiddleware"/> and <see cref="ITurnErrorHandler"/> are singletons, taken from the services.
    /// </summary>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services, Action<BotOptions>? configure = null)
        where TBot : class, IBot
    {
        var options = services.AddOptions<BotOptions>().BindConfiguration("").ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IBot, TBot>();
        services.TryAddSingleton<ConversationGate>();
        services.TryAddSingleton<BotAdapter>();
        services.TryAddSingleton<BotEndpoint>();
        return services.AddConnector().AddChannelAuthentication();
    }

    private static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration("Connector");
        services.TryAddSingleton(_ => new ConnectorTransport());
        services.TryAddSingleton<ITokenSource>(TokenSource);
        services.TryAddSingleton<IConnectorCredentials, CachedCredentials>();
        services.TryAddSingleton<ConnectorAttempt>();
        services.TryAddSingleton<ConnectorPipeline>();
        services.TryAddSingleton<IConnectorClient, ConnectorClient>();
        return services;
    }

    private static ITokenSource TokenSource(IServiceProvider services)
    {
        var bot = services.GetRequiredService<IOptions<BotOptions>>().Value;
        return bot.HasIdentity && bot.IsType(BotOptions.UserAssignedMsi)
            ? ActivatorUtilities.CreateInstance<ManagedIdentityTokens>(services, ManagedIdentityTokens.IdentityOf(bot))
            : ActivatorUtilities.CreateInstance<TokenEndpoint>(services);
    }

    private static IServiceCollection AddChannelAuthentication(this IServiceCollection services)
    {
        services.TryAddSingleton<ChannelMetadata>();
        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton<BotTokenAuthenticator>();
        services.TryAddSingleton<LoopbackAuthenticator>();
        services.TryAddSingleton<IChannelAuthenticator, ConfiguredAuthenticator>();
        return services;
    }
}
