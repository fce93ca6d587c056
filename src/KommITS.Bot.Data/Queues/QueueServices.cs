using KommITS.Bot.Core.Notices.Dispatch;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Data.Queues;

internal static class QueueServices
{
    /// <summary>The queue of deliveries that <c>Delivery:Queue</c> names.</summary>
    public static IServiceCollection AddQueue(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageQueueOptions>().Bind(configuration.GetSection(StorageQueueOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageQueueOptions>>(new StorageQueueOptionsValidator(() => IsInAzure(configuration)));
        services.AddSingleton<StorageQueueConnection>().AddSingleton<QueueTrouble>().AddSingleton<StorageDeliveryQueue>();
        return services.AddSingleton<IDeliveryQueue>(provider => provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Queue == DeliveryQueueKind.AzureStorage
            ? provider.GetRequiredService<StorageDeliveryQueue>()
            : ActivatorUtilities.CreateInstance<InProcessDeliveryQueue>(provider));
    }

    /// <summary>Read past the options, which throw when the queue is one that there is not.</summary>
    private static bool IsInAzure(IConfiguration configuration) =>
        string.Equals(configuration[$"{DeliveryOptions.Section}:{nameof(DeliveryOptions.Queue)}"], nameof(DeliveryQueueKind.AzureStorage), StringComparison.OrdinalIgnoreCase);
}
