using System.Buffers;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Similarity;

/// <summary>
/// What every other municipality shares with one, counted by going once through the lists of who runs its products: far fewer steps than comparing
/// it with each of them.
/// </summary>
internal sealed class SharedSystems : IDisposable
{
    private readonly Tally[] _tallies;

    private SharedSystems(Tally[] tallies) => _tallies = tallies;

    public static SharedSystems With(RegisterIndex index, int municipality)
    {
        var tallies = ArrayPool<Tally>.Shared.Rent(index.Numbers.Municipalities);
        Array.Clear(tallies, 0, index.Numbers.Municipalities);
        foreach (var product in index.ProfileOf(municipality).Products)
        {
            var running = index.RunningOf(product);
            var weight = (int)SimilarityWeights.SharedProduct(running.Length, index.Told).Weighed;
            foreach (var other in running)
                tallies[other].Add(weight);
        }

        return new SharedSystems(tallies);
    }

    /// <summary>How many, and their weight together.</summary>
    public (int Count, Evidence Evidence) Of(int municipality)
    {
        ref readonly var tally = ref _tallies[municipality];
        return (tally.Count, new Evidence(tally.Weight, tally.Weight));
    }

    public void Dispose() => ArrayPool<Tally>.Shared.Return(_tallies);

    private struct Tally
    {
        public int Count { get; private set; }

        public int Weight { get; private set; }

        public void Add(int weight)
        {
            Count++;
            Weight += weight;
        }
    }
}
