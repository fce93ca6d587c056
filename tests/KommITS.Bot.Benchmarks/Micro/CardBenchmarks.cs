using BenchmarkDotNet.Attributes;
using KommITS.Bot.Cards;
using KommITS.Bot.Language;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>Public and open because BenchmarkDotNet derives from it.</summary>
public class CardBenchmarks
{
    private readonly SampleCard _card = new();
    private readonly Texts _texts = Texts.For(Texts.Swedish);

    /// <returns>The length of what a client reads out, so that the work is not optimised away.</returns>
    [Benchmark]
    public int Expand()
    {
        RenderedCard card = _card.Render();
        return card.Summary.Length;
    }

    /// <summary>One of the texts that a card asks for.</summary>
    [Benchmark]
    public string? FindText() => _texts.Find("questions.acceptShort");
}
