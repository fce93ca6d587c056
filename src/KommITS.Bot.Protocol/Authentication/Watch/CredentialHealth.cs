using KommITS.Bot.Protocol.Authentication.Outbound;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Authentication.Watch;

/// <summary>Whether the bot could send: it has a token, or needs none; degraded in the credential's last days.</summary>
internal sealed class CredentialHealth(
    IOptions<BotOptions> options, CachedCredentials credentials, CredentialExpiry expiry, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan LastDays = TimeSpan.FromDays(14);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(options.Value.HasIdentity ? Check() : HealthCheckResult.Healthy("The bot has no identity and answers only this machine."));

    private HealthCheckResult Check()
    {
        if (credentials.Failure is { } failure && failure.IsRefusal())
            return HealthCheckResult.Unhealthy("The bot's credential is refused.");
        if (!credentials.HasToken)
            return HealthCheckResult.Unhealthy(credentials.Failure is null ? "There is no token yet." : "What gives the bot its tokens is out of reach.");
        var left = expiry.At - time.GetUtcNow();
        if (left > LastDays || left is null)
            return HealthCheckResult.Healthy();
        return HealthCheckResult.Degraded(
            left > TimeSpan.Zero ? $"The bot's credential expires on {expiry.At:yyyy-MM-dd}." : $"The bot's credential expired on {expiry.At:yyyy-MM-dd}.");
    }
}
