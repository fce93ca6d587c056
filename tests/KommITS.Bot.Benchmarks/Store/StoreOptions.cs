using Microsoft.Extensions.Configuration;

namespace KommITS.Bot.Benchmarks.Store;

/// <param name="Seconds">Of each client's round.</param>
/// <param name="Only">The stores to measure; empty for both.</param>
internal sealed record StoreOptions(double Seconds, int Rounds, IReadOnlyList<string> Only)
{
    public TimeSpan Length => TimeSpan.FromSeconds(Seconds);

    public static StoreOptions From(IConfiguration settings) => new(
        settings.GetValue("seconds", 1.0),
        settings.GetValue("rounds", 3),
        settings["only"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);

    public bool Includes(string store) => Only.Count == 0 || Only.Contains(store);
}
