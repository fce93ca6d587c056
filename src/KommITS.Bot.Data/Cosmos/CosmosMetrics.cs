using System.Diagnostics.Metrics;
using System.Net;

namespace KommITS.Bot.Data.Cosmos;

/// <summary>What requests cost and take, by operation, container and status. A document's key is never a tag.</summary>
internal sealed class CosmosMetrics(IMeterFactory meters, TimeProvider time)
{
    public const string MeterName = "KommITS.Bot.Data.Cosmos";

    private readonly Meter _meter = meters.Create(MeterName);
    private Histogram<double>? _charge;
    private Histogram<double>? _duration;

    private Histogram<double> Charge => _charge ??= _meter.CreateHistogram<double>("kommits.cosmos.request.charge", "{RU}", "Request units of one request");

    private Histogram<double> Duration => _duration ??= _meter.CreateHistogram<double>("kommits.cosmos.request.duration", "s", "Time of one request, retries included");

    public long Start() => time.GetTimestamp();

    public void Ended(string operation, string container, HttpStatusCode? status, double charge, long started)
    {
        KeyValuePair<string, object?>[] tags = [new("operation", operation), new("container", container), new("status", (int?)status ?? 0)];
        Charge.Record(charge, tags);
        Duration.Record(time.GetElapsedTime(started).TotalSeconds, tags);
    }
}
