using KommITS.Bot.Core.Notices.Digests;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Reports;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Core.Notices.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KommITS.Bot.Core.Notices;

internal static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.TryAddSingleton<IDeliveryQueue, InProcessDeliveryQueue>();
        return services
            .AddSingleton<DeliveryBook>()
            .AddSingleton<NoticeService>()
            .AddSingleton<SentLogs>()
            .AddSingleton<NoticeReports>()
            .AddSingleton<WeeklyBudget>()
            .AddSingleton<DigestBox>()
            .AddSingleton<DeliveryGate>()
            .AddSingleton<DeliverySender>()
            .AddSingleton<NoticeDispatcher>();
    }
}
