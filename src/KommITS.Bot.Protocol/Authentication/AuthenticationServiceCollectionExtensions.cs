using Azure.Core;
using KommITS.Bot.Protocol.Authentication.Certificates;
using KommITS.Bot.Protocol.Authentication.Inbound;
using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Authentication.Watch;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication;

internal static class AuthenticationServiceCollectionExtensions
{
    /// <summary>Who may speak to the bot.</summary>
    public static IServiceCollection AddChannelAuthentication(this IServiceCollection services)
    {
        services.TryAddSingleton<ChannelMetadata>();
        services.TryAddSingleton<ChannelKeys>();
        services.TryAddSingleton<BotTokenAuthenticator>();
        services.TryAddSingleton<LoopbackAuthenticator>();
        services.TryAddSingleton<IChannelAuthenticator, ConfiguredAuthenticator>();
        return services;
    }

    /// <summary>Who the bot is to the channel, and the health check ("credentials", ready) of that.</summary>
    public static IServiceCollection AddBotCredentials(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
        services.TryAddSingleton<BotCertificate>();
        services.TryAddSingleton<ITokenSource>(TokenSource);
        services.TryAddSingleton<CachedCredentials>();
        services.TryAddSingleton<IConnectorCredentials>(provider => provider.GetRequiredService<CachedCredentials>());
        services.TryAddSingleton<CredentialExpiry>();
        services.AddHostedService<TokenWatch>();
        services.AddHostedService<ExpiryWatch>();
        services.AddHealthChecks().AddCheck<CredentialHealth>("credentials", tags: ["ready"]);
        return services;
    }

    private static ITokenSource TokenSource(IServiceProvider services)
    {
        var bot = services.GetRequiredService<IOptions<BotOptions>>().Value;
        if (bot.HasIdentity && bot.IsType(BotOptions.UserAssignedMsi))
            return Tokens(services, () => ManagedIdentity.Of(bot), ManagedIdentity.Advice);
        if (!bot.HasIdentity || !bot.HasCertificate)
            return ActivatorUtilities.CreateInstance<TokenEndpoint>(services);
        var certificate = services.GetRequiredService<BotCertificate>().Load(bot);
        return Tokens(services, () => CertificateIdentity.Of(bot, certificate), CertificateIdentity.Advice);
    }

    private static IdentityTokens Tokens(IServiceProvider services, Func<TokenCredential> identity, string advice) =>
        ActivatorUtilities.CreateInstance<IdentityTokens>(services, identity, advice);
}
