using KommITS.Bot.Core.Notices;
using KommITS.Bot.Hosting;
using KommITS.Bot.Protocol.Connector.Limits;

namespace KommITS.Bot.Delivery;

internal static class DeliveryServices
{
    private const string PerTenant = "Delivery:RequestsPerSecondPerTenant";

    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DeliveryHealth>("queue", tags: [HealthEndpoints.Ready]);
        services.AddOptions<LimitOptions>().Configure<IConfiguration>((limits, configuration) =>
            limits.RequestsPerSecondPerTenant = configuration.GetValue(PerTenant, limits.RequestsPerSecondPerTenant));
        return services
            .AddSingleton<DeliveryHealth>()
            .AddSingleton<INoticeChannel, NoticeChannel>()
            .AddHostedService<NoticeWorker>();
    }
}
