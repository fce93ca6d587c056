using System.Runtime.CompilerServices;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KommITS.Bot.Hosting;

/// <summary>
/// Traces and metrics over OTLP, where the environment names a receiver by OpenTelemetry's own settings. Without one nothing of it is loaded. Logs stay on the console.
/// What people write, and whose it is, is in neither: see <see cref="AddressesOnly"/>.
/// </summary>
internal static class Telemetry
{
    private const string Receiver = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "kommits-bot";
    private const string OwnMeters = "KommITS.Bot.*";
    private const string RuntimeMeter = "System.Runtime";

    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        if (!string.IsNullOrWhiteSpace(builder.Configuration[Receiver]))
            Export(builder.Services);
        return builder;
    }

    /// <summary>On its own, so that a bot without a receiver never meets these types.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Export(IServiceCollection services) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(ServiceName))
        .WithMetrics(metrics => metrics.AddMeter(OwnMeters, RuntimeMeter).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddOtlpExporter())
        .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddProcessor<AddressesOnly>().AddOtlpExporter());
}
