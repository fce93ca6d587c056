using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Deliveries;

/// <param name="Deliveries">As fast as they go.</param>
/// <param name="WarmUp">Unmeasured deliveries before them, so that it is not the JIT that is measured.</param>
/// <param name="Recipients">Of the run that keeps Teams' limits.</param>
/// <param name="Notices">To each of them at once, in the second of these runs; one in the first.</param>
/// <param name="Refused">How many in a hundred messages get a 429 there.</param>
internal sealed record DeliveriesOptions(int Deliveries, int WarmUp, int Recipients, int Notices, int Refused, IReadOnlyList<string> Only)
{
    public static DeliveriesOptions From(IConfiguration settings) => new(
        settings.GetValue("deliveries", 10_000),
        settings.GetValue("warmup", 10_000),
        settings.GetValue("recipients", 1_000),
        settings.GetValue("notices", 10),
        settings.GetValue("refused", 5),
        settings["only"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);

    public bool Includes(string run) => Only.Count == 0 || Only.Contains(run);
}
