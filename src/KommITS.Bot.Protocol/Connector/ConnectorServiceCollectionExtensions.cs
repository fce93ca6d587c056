using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Connector.Hosts;
using KommITS.Bot.Protocol.Connector.Limits;
using KommITS.Bot.Protocol.Connector.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Protocol.Connector;

internal static class ConnectorServiceCollectionExtensions
{
    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration("Connector").ValidateOnStart()
            .Validate(options => options.CallsPerHost > 0, "Connector:CallsPerHost must be at least 1.");
        services.AddOptions<LimitOptions>().BindConfiguration("Connector:Limits").ValidateOnStart()
            .Validate(options => options.RequestsPerSecondPerTenant > 0, "Delivery:RequestsPerSecondPerTenant must be at least 1.");
        services.TryAddSingleton<ServiceUrlPolicy>();
        services.TryAddSingleton(provider => new ConnectorTransport(new CheckedConnection(provider.GetRequiredService<ServiceUrlPolicy>())));
        services.TryAddSingleton<HostLanes>();
        services.TryAddSingleton<ConnectorCall>();
        services.TryAddSingleton<ConnectorAttempt>();
        services.TryAddSingleton<Pacer>();
        services.TryAddSingleton<ConnectorPipeline>();
        services.TryAddSingleton<IConnectorClient, ConnectorClient>();
        return services;
    }
}
