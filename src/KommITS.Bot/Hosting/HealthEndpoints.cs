using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace KommITS.Bot.Hosting;

internal static class HealthEndpoints
{
    public const string Ready = "ready";

    /// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: what it needs answers.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
