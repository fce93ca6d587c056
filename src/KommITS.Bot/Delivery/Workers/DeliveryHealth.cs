using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>Ready once the worker has taken up what the store held at start.</summary>
internal sealed class DeliveryHealth : IHealthCheck
{
    private volatile bool _isWorking;

    public void Working() => _isWorking = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_isWorking ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The deliveries of the last run are not taken up yet."));
}
