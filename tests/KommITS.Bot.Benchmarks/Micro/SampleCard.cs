using System.Text.Json;
using KommITS.Bot.Cards;
using KommITS.Bot.Language;

namespace KommITS.Bot.Benchmarks.Micro;

/// <summary>The card with a question's answers, filled with its sample data, in Swedish.</summary>
internal sealed class SampleCard
{
    private readonly CardLibrary _cards = CardLibrary.From(typeof(CardLibrary).Assembly);
    private readonly JsonElement _data = Read();

    public RenderedCard Render() => _cards.Render("questions/answers", _data, Texts.For(Texts.Swedish).Find);

    private static JsonElement Read()
    {
        using var file = typeof(SampleCard).Assembly.GetManifestResourceStream("answers.sample.json")!;
        return JsonSerializer.Deserialize<JsonElement>(file);
    }
}
