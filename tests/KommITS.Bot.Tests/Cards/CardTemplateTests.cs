using System.Text.Json;
using KommITS.Bot.Cards;

namespace KommITS.Bot.Tests.Cards;

public sealed class CardTemplateTests
{
    [Theory]
    [InlineData("${name}")]
    [InlineData("${1 + 1}")]
    [InlineData("${$root}")]
    public void What_a_person_wrote_is_never_evaluated(string written)
    {
        var card = Expand("""{"whole":"${q}","mixed":"Fråga: ${q}","call":"${concat(q, '')}"}""", new { q = written, name = "hemligt" });

        Assert.Equal(written, card.GetProperty("whole").GetString());
        Assert.Equal($"Fråga: {written}", card.GetProperty("mixed").GetString());
        Assert.Equal(written, card.GetProperty("call").GetString());
    }

    [Fact]
    public void A_text_in_the_members_language_is_never_evaluated()
    {
        var card = Expand("""{"text":"${text.title}"}""", new { name = "x" }, _ => "${name}");

        Assert.Equal("${name}", card.GetProperty("text").GetString());
    }

    [Fact]
    public void Quotes_and_line_feeds_in_data_leave_the_card_whole()
    {
        var card = Expand("""{"text":"Hej ${name}"}""", new { name = "\"}]\\\n\u2028</script>" });

        Assert.Equal("Hej \"}]\\\n\u2028</script>", card.GetProperty("text").GetString());
    }

    [Fact]
    public void Texts_are_found_by_dotted_and_computed_keys()
    {
        var card = Expand(
            """{"a":"${text.title}","b":"${text.reason.county}","c":"${text['reason.' + why]}","d":"${if(false, text.none, text.title)}"}""",
            new { why = "all" },
            key => key == "none" ? null : $"<{key}>");

        Assert.Equal("""{"a":"<title>","b":"<reason.county>","c":"<reason.all>","d":"<title>"}""", card.GetRawText());
    }

    [Theory]
    [InlineData("${text.nope}")]
    [InlineData("${exists(text.nope)}")]
    [InlineData("x ${text.nope} y")]
    public void An_unknown_text_fails_even_where_missing_data_may_be_asked_for(string template)
    {
        var failure = Assert.Throws<CardBindingException>(() => Expand($$"""{"text":"{{template}}"}""", new { }, _ => null));

        Assert.Contains("there is no text 'nope'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_named_text_is_data_where_nothing_follows_it()
    {
        var card = Expand("""{"a":"${text}","b":"${$data.text}"}""", new { text = "svar" }, _ => "språk");

        Assert.Equal("svar", card.GetProperty("a").GetString());
        Assert.Equal("svar", card.GetProperty("b").GetString());
    }

    [Fact]
    public void A_failure_names_template_place_and_expression_but_no_value()
    {
        var failure = Assert.Throws<CardBindingException>(() => CardTemplate
            .Parse("""{"body":[{"type":"TextBlock"},{"items":[{"text":"Hej ${person.nme}"}]}]}""", "questions/asked")
            .Expand(Element(new { person = new { name = "Hemlig Person" } })));

        Assert.Equal("questions/asked", failure.Template);
        Assert.Equal("body[1].items[0].text", failure.Path);
        Assert.Equal("person.nme", failure.Expression);
        Assert.DoesNotContain("Hemlig", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"${}"}""")]
    [InlineData("""{"a":"${name"}""")]
    [InlineData("""{"a":"${name +}"}""")]
    [InlineData("""{"a":"${nosuch(name)}"}""")]
    [InlineData("""{"a":"${if(true, 1)}"}""")]
    [InlineData("""{"a":"${'open}"}""")]
    [InlineData("""{"a":"${a ; b}"}""")]
    [InlineData("""{"$when":"yes"}""")]
    [InlineData("""{"a":""")]
    public void A_broken_template_fails_when_it_is_read(string json) =>
        Assert.Throws<CardBindingException>(() => CardTemplate.Parse(json));

    [Theory]
    [InlineData("""{"items":[{"$data":"${rows}","a":1}]}""", """{"items":[]}""")]
    [InlineData("""{"a":{"$when":false,"b":1}}""", "{}")]
    [InlineData("""{"a":{"$when":true,"b":1}}""", """{"a":{"b":1}}""")]
    [InlineData("""{"items":[{"$when":"${missing.deep > 3}"},{"$when":"${!missing}","b":1}]}""", """{"items":[{"b":1}]}""")]
    [InlineData("""{"items":[{"$when":"${exists(nobody)}","$comment":"","a":{"$data":"${nobody}"}}]}""", """{"items":[]}""")]
    public void Parts_without_rows_or_whose_condition_is_false_are_left_out(string template, string expected) =>
        Assert.Equal(expected, Expand(template, new { rows = Array.Empty<int>() }).GetRawText());

    [Theory]
    [InlineData("""{"a":{"$data":"${rows}"}}""", "only an item of a list")]
    [InlineData("""{"$data":"${rows}"}""", "stands 2 times")]
    [InlineData("""{"$when":false}""", "stands 0 times")]
    [InlineData("""{"items":[{"$data":"${nothing}"}]}""", "null")]
    [InlineData("""{"items":[{"$data":"${absent}"}]}""", "'absent' is not in the data")]
    [InlineData("""{"a":{"$when":"${rows}"}}""", "neither true nor false")]
    [InlineData("""{"a":"${$index}"}""", "'$index' is not in the data")]
    public void Repeats_that_make_no_sense_fail(string template, string reason)
    {
        var failure = Assert.Throws<CardBindingException>(() => Expand(template, new { rows = new[] { 1, 2 }, nothing = (string?)null }));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_template_serves_many_renderings_at_once()
    {
        var template = CardTemplate.Parse("""{"items":[{"$data":"${rows}","n":"${$data + $root.add}"}]}""");

        Parallel.For(0, 200, add =>
        {
            var card = template.Expand(Element(new { rows = new[] { 1, 2 }, add }));
            Assert.Equal($$"""{"items":[{"n":{{1 + add}}},{"n":{{2 + add}}}]}""", card.GetRawText());
        });
    }

    private static JsonElement Expand(string template, object data, Func<string, string?>? texts = null) =>
        CardTemplate.Parse(template).Expand(Element(data), texts: texts);

    private static JsonElement Element(object data) => JsonSerializer.SerializeToElement(data);
}
