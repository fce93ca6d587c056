using KommITS.Bot.Core.Notices;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Delivery;

internal static class DeliveryServices
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DeliveryHealth>("queue", tags: [HealthEndpoints.Ready]);
        return services
            .AddSingleton<DeliveryHealth>()
            .AddSingleton<INoticeChannel, NoticeChannel>()
            .AddHostedService<NoticeWorker>();
    }
}
