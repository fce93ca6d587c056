using KommITS.Bot.Protocol.Authentication;
using KommITS.Bot.Protocol.Connector;
using KommITS.Bot.Protocol.Turns.Adapters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IBot, TBot>();
        services.TryAddSingleton<ConversationGate>();
        services.TryAddSingleton<BotAdapter>();
        services.TryAddSingleton<BotEndpoint>();
        return services.AddConnector().AddBotCredentials().AddChannelAuthentication();
    }
}
