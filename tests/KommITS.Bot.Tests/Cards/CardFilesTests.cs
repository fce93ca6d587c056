using System.Text.Json;
using KommITS.Bot.Cards;
using KommITS.Bot.Tests.Cards.Lint;

namespace KommITS.Bot.Tests.Cards;

/// <summary>Every card that the bot has, with its sample data, in each language.</summary>
public sealed class CardFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "cards");

    private static IEnumerable<string> Names =>
        Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".sample.json", StringComparison.Ordinal))
                .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            : [];

    [Fact]
    public void Every_template_is_sound() =>
        Assert.Empty(Names.SelectMany(name => CardLint.CheckTemplate(Json($"{name}.json")).Select(problem => $"{name}: {problem}")));

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_card_with_its_sample_data_is_sound(string language)
    {
        var texts = ResxTexts.Load(Path.Combine(Repository.Root, "src/KommITS.Bot"), language);

        Assert.Empty(Names.SelectMany(name => CheckRendered(name, texts).Select(problem => $"{name} ({language}): {problem}")));
    }

    [Fact]
    public void Every_card_is_built_into_the_bot_and_its_sample_is_not() =>
        Assert.Equal(Names.Order(StringComparer.Ordinal), CardLibrary.From(typeof(CardLibrary).Assembly).Names.Order(StringComparer.Ordinal));

    private static IReadOnlyList<string> CheckRendered(string name, ResxTexts texts)
    {
        if (!File.Exists(Path.Combine(Folder, $"{name}.sample.json")))
            return ["its sample data is missing"];
        try
        {
            var template = CardTemplate.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.json")), name);
            return CardLint.CheckCard(template.Expand(Json($"{name}.sample.json"), texts: texts.Find));
        }
        catch (CardBindingException unbound)
        {
            return [unbound.Message];
        }
    }

    private static JsonElement Json(string file) => JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, file)));
}
