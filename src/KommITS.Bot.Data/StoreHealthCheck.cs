using KommITS.Bot.Core.Documents;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace KommITS.Bot.Data;

/// <summary>Writes a document and reads it back.</summary>
internal sealed class StoreHealthCheck(IDocumentStore store, TimeProvider time) : IHealthCheck
{
    private const string Container = "health";
    private static readonly DocumentKey Key = new(Container, "store", "probe");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.UpsertAsync(Key, new Probe(Instant.FromDateTimeOffset(time.GetUtcNow())), cancellationToken);
            return await store.ReadAsync<Probe>(Key, cancellationToken) is null
                ? HealthCheckResult.Unhealthy("The store does not give back what was written.")
                : HealthCheckResult.Healthy();
        }
        catch (DocumentStoreException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message, exception);
        }
    }

    private sealed record Probe(Instant Written);
}
