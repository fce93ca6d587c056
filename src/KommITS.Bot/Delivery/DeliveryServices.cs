using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Core.Notices.Sending;
using KommITS.Bot.Delivery.Workers;
using KommITS.Bot.Delivery.Settings;
using KommITS.Bot.Help;
using KommITS.Bot.Hosting;
using KommITS.Bot.Protocol.Connector;
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
        services.AddDeliveryOptions();
        return services
            .AddSingleton<DeliveryHealth>()
            .AddSingleton<NoticeWording>()
            .AddSingleton<Chat>()
            .AddSingleton<INoticeChannel, NoticeChannel>()
            .AddSingleton<ShowNotice>()
            .AddSingleton<ShowSettings>()
            .AddSingleton<SaveSettings>()
            .AddSingleton<MuteTopic>()
            .AddSingleton<ReadSubscriptionWish>()
            .AddSingleton(new HelpTopic(40, "delivery.help"))
            .AddSingleton<LaneFinder>()
            .AddSingleton<SendLanes>()
            .AddHostedService<DeliverySweep>()
            .AddHostedService<NoticeWorker>();
    }

    private static void AddDeliveryOptions(this IServiceCollection services) => services.AddOptions<DeliveryOptions>()
        .BindConfiguration(DeliveryOptions.Section)
        .PostConfigure<IHostEnvironment>((options, environment) => options.QuietHours ??= !environment.IsDevelopment())
        .Validate(options => Enum.IsDefined(options.Queue), "Delivery:Queue must be InProcess or AzureStorage.")
        .Validate(options => options.WeeklyBudget >= 0, "Delivery:WeeklyBudget must be at least 0.")
        .Validate(options => options is { SendsPerTenant: > 0, SendsPerHost: > 0 }, "Delivery:SendsPerTenant and :SendsPerHost must be at least 1.")
        .Validate<IConfiguration>(
            (options, configuration) => options.Lease > LongestCall(configuration.GetSection("Connector").Get<ConnectorOptions>() ?? new ConnectorOptions()),
            "Delivery:Lease must be longer than Connector:RequestTimeout and Connector:HostWait together, or what is being sent is taken for lost.")
        .ValidateOnStart();

    private static TimeSpan LongestCall(ConnectorOptions connector) => connector.RequestTimeout + connector.HostWait;
}
