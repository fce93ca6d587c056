using KommITS.Bot.Core.Notices.Dispatch;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>Ready once the worker has taken up what the store held at start, and while the queue can be used.</summary>
internal sealed class DeliveryHealth(IDeliveryQueue queue) : IHealthCheck
{
    private volatile bool _isWorking;

    public void Working() => _isWorking = true;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await queue.IsInReachAsync(cancellationToken))
            return HealthCheckResult.Unhealthy("The queue of deliveries can't be used. Check Delivery:AzureStorage, the network and the account's firewall.");
        return _isWorking ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The deliveries of the last run are not taken up yet.");
    }
}
