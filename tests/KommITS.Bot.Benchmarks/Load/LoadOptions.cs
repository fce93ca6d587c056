using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Load;

/// <param name="Seconds">Measured time of each contender, all rounds together.</param>
/// <param name="Turns">Measured turns of each contender instead, all rounds together.</param>
/// <param name="Only">The contenders to run; empty for all.</param>
internal sealed record LoadOptions(double Seconds, int? Turns, int Rounds, int Connections, double WarmUpSeconds, IReadOnlyList<string> Only)
{
    public static LoadOptions From(IConfiguration settings) => new(
        settings.GetValue("seconds", 15.0),
        settings.GetValue<int?>("turns"),
        settings.GetValue("rounds", 3),
        settings.GetValue("concurrency", 8),
        settings.GetValue("warmup", 5.0),
        settings["only"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);
}
