using BenchmarkDotNet.Attributes;
using KommITS.Bot.Cards;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>Public and open because BenchmarkDotNet derives from it.</summary>
public class CardBenchmarks
{
    private readonly SampleCard _card = new();

    /// <returns>The length of what a client reads out, so that the work is not optimised away.</returns>
    [Benchmark]
    public int Expand()
    {
        RenderedCard card = _card.Render();
        return card.Summary.Length;
    }
}
