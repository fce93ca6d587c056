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
        ["2,000 chars"] = Long(2_000),
        ["20,000 chars"] = Long(20_000),
    };

    private readonly ServiceProvider _services = new ServiceCollection().AddLanguage().BuildServiceProvider();
    private IUnderstanding? _understanding;

    [Params("command", "question", "misspelt", "unknown", "2,000 chars", "20,000 chars")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _understanding = _services.GetRequiredService<IUnderstanding>();

    [GlobalCleanup]
    public void CleanUp() => _services.Dispose();

    [Benchmark]
    public Understood Understand() => _understanding!.Understand(Texts[Text]);

    private static string Long(int length) =>
        string.Join(' ', Enumerable.Repeat("det regnar på katten och bussen är sen igen", 1 + (length / 40)))[..length];
}
