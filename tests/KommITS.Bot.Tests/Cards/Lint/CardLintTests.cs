using System.Text.Json;

namespace KommITS.Bot.Tests.Cards.Lint;

public sealed class CardLintTests
{
    private const string Root = "\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"fallbackText\":\"${text.f}\",\"speak\":\"${text.s}\"";

    [Fact]
    public void A_sound_template_passes() => Assert.Empty(Check(
        """
        {"type":"TextBlock","$when":"${exists(a)}","text":"${text.title}: ${if(a == 'x}', 'y', a)} · 1","wrap":true},
        {"type":"Image","url":"https://example.org/a.png","altText":"${text.alt}"},
        {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"${q}"}]},
        {"type":"FactSet","facts":[{"$data":"${facts}","title":"${t}","value":"${v}"}]},
        {"type":"Input.ChoiceSet","id":"c","label":"${text.c}","choices":[{"title":"${text.yes}","value":"ja"}]},
        {"type":"Table","columns":[{"width":1}],"rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[]}]}]},
        {"type":"ActionSet","actions":[
          {"type":"Action.Execute","title":"${text.go}","verb":"question.answer","data":{"anything":"goes here"}},
          {"type":"Action.Submit","title":"${text.go}","data":{"command":"help"}},
          {"type":"Action.OpenUrl","title":"${text.go}","url":"${url}"}]}
        """));

    [Theory]
    [InlineData("""{"type":"TextBlock","text":"Hej"}""", "card.body[0]: 'text' holds words")]
    [InlineData("""{"type":"TextBlock","text":"Hej ${name}"}""", "'text' holds words")]
    [InlineData("""{"type":"TextBlock","text":"!"}""", "'text' holds words")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"${t}","value":"Ja"}]}""", "card.body[0].facts[0]: 'value' holds words")]
    [InlineData("""{"type":"TextBlock","txt":"${a}"}""", "'txt' is no property of TextBlock")]
    [InlineData("""{"type":"TextBlok","text":"${a}"}""", "'TextBlok' is no element")]
    [InlineData("""{"text":"${a}"}""", "'' is no element")]
    [InlineData("""{"type":"Carousel","pages":[]}""", "'Carousel' is no element")]
    [InlineData("""{"type":"Image","url":"https://example.org/a.png"}""", "Image lacks altText")]
    [InlineData("""{"type":"Input.Text","id":"a"}""", "Input.Text lacks label")]
    [InlineData("""{"type":"Input.Text","label":"${text.a}"}""", "Input.Text lacks id")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"${text.a}"}]}""", "Action.Execute lacks verb")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"${text.a}"}]}""", "lacks data.command")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"${text.a}","data":{"verb":"x"}}]}""", "lacks data.command")]
    [InlineData("""{"type":"ActionSet","actions":[{},{},{},{},{},{},{}]}""", "more than 6 actions")]
    [InlineData("""{"type":"Container","items":[{"type":"ColumnSet","columns":[{"type":"Column","item":[]}]}]}""", "items[0].columns[0]: 'item'")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.ShowCard","title":"${t}","card":{"body":[{"type":"TextBlock","text":"A"}]}}]}""",
        "card.body[0].actions[0].card.body[0]: 'text' holds words")]
    public void A_bad_template_is_found(string part, string problem) =>
        Assert.Contains(Check(part), found => found.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("1.6", "fallbackText", "speak", "the version is not 1.5")]
    [InlineData("1.5", "fallback", "speak", "fallbackText is missing")]
    [InlineData("1.5", "fallbackText", "$x", "speak is missing")]
    public void A_bad_root_is_found(string version, string fallbackText, string speak, string problem) => Assert.Contains(
        problem,
        CardLint.CheckTemplate(JsonElement.Parse(
            $$$"""{"type":"AdaptiveCard","version":"{{{version}}}","{{{fallbackText}}}":"${text.a}","{{{speak}}}":"${text.b}","body":[]}""")));

    [Theory]
    [InlineData("""{"type":"TextBlock","text":null}""", "card.body[0]: 'text' is no text or blank")]
    [InlineData("""{"type":"TextBlock","text":" "}""", "'text' is no text or blank")]
    [InlineData("""{"type":"TextBlock","text":"${oj}"}""", "unexpanded")]
    [InlineData("""{"type":"Input.Text","id":"a","label":"A"},{"type":"Input.Text","id":"a","label":"B"}""", "input id 'a' stands more than once")]
    [InlineData("""{"type":"Input.Text","id":"a","label":""}""", "Input.Text lacks label")]
    public void A_bad_card_is_found(string part, string problem) =>
        Assert.Contains(CheckCard(part), found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void A_card_with_its_words_passes() => Assert.Empty(CheckCard("""{"type":"TextBlock","text":"Hej Åsa"}"""));

    [Theory]
    [InlineData(25_000, false)]
    [InlineData(27_000, true)]
    [InlineData(13_500, true, 'å')]
    public void A_card_too_large_for_Teams_is_found(int length, bool found, char letter = 'a') => Assert.Equal(
        found, CheckCard($$"""{"type":"TextBlock","text":"{{new string(letter, length)}}"}""").Any(problem => problem.Contains("bytes", StringComparison.Ordinal)));

    private static IReadOnlyList<string> Check(string part) => CardLint.CheckTemplate(JsonElement.Parse($$"""{{{Root}},"body":[{{part}}]}"""));

    private static IReadOnlyList<string> CheckCard(string part) => CardLint.CheckCard(
        JsonElement.Parse($$"""{"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","body":[{{part}}]}"""));
}
