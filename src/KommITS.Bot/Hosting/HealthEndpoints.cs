using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KommITS.Bot.Hosting;

internal static class HealthEndpoints
{
    public const string Ready = "ready";

    /// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: what it needs answers, part by part.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var parts = report.Entries.Select(part => Line(part.Key, part.Value));
        return http.Response.WriteAsync(string.Join('\n', parts.Prepend($"{report.Status}")), http.RequestAborted);
    }

    // Anyone may ask: what an exception says is for the log.
    private static string Line(string name, HealthReportEntry part) =>
        part.Exception is null && part.Description is { Length: > 0 } words ? $"{name}: {part.Status}. {words}" : $"{name}: {part.Status}";
}
