using BenchmarkDotNet.Attributes;
using KommITS.Bot.Core.Language;
using Microsoft.Extensions.DependencyInjection;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>From a fixed command to a long text without a meaning. Public and open because BenchmarkDotNet derives from it.</summary>
public class UnderstandingBenchmarks
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["command"] = "hjälp",
        ["question"] = "Fråga: har någon bytt från Procapita till Lifecare?",
        ["misspelt"] = "vilka kör lifecre i skelleftå",
        ["unknown"] = "det regnar på katten och bussen är sen igen",
        ["long"] = string.Join(' ', Enumerable.Repeat("det regnar på katten och bussen är sen igen", 50)),
    };

    private readonly ServiceProvider _services = new ServiceCollection().AddLanguage().BuildServiceProvider();
    private IUnderstanding? _understanding;

    [Params("command", "question", "misspelt", "unknown", "long")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _understanding = _services.GetRequiredService<IUnderstanding>();

    [GlobalCleanup]
    public void CleanUp() => _services.Dispose();

    [Benchmark]
    public Understood Understand() => _understanding!.Understand(Texts[Text]);
}
