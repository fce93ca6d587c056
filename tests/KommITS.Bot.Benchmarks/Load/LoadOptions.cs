using KommITS.Bot.Benchmarks.Generator;
using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Load;

/// <param name="Seconds">Measured time of each contender, all rounds together.</param>
/// <param name="Turns">Measured turns of each contender instead, all rounds together; 0 measures by time.</param>
/// <param name="WarmUp">Before the first round of anyone; counted in turns too, since on a busy machine a time says little about what the JIT has seen.</param>
/// <param name="Only">The contenders to run; empty for all.</param>
internal sealed record LoadOptions(double Seconds, int Turns, int Rounds, int Connections, Span WarmUp, IReadOnlyList<string> Only)
{
    /// <summary>One round of one contender.</summary>
    public Span Measured => Turns > 0 ? new Span(0, Turns / Rounds) : new Span(Seconds / Rounds, 0);

    public static LoadOptions From(IConfiguration settings) => new(
        settings.GetValue("seconds", 15.0),
        settings.GetValue("turns", 0),
        settings.GetValue("rounds", 3),
        settings.GetValue("concurrency", 8),
        new Span(settings.GetValue("warmup", 5.0), settings.GetValue("warmupTurns", 5000)),
        settings["only"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);
}
