using System.Text.Json;
using KommITS.Bot.Cards.Expressions;

namespace KommITS.Bot.Tests.Cards.Expressions;

public sealed class ExpressionTests
{
    private static readonly JsonElement Data = JsonElement.Parse(
        """
        {"a":1,"b":2,"half":0.5,"name":"Åsa","zero":0,"blank":"","no":false,"nothing":null,"list":[3,4],"words":["x","y"],
         "person":{"name":"Bo","odd key":7},"key":"name","pop":50323.4,"big":79228162514264337593543950335}
        """);

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("7 / 2", "3")]
    [InlineData("-7 / 2", "-4")]
    [InlineData("7 / 2.0", "3")]
    [InlineData("half / 2", "0.25")]
    [InlineData("7 % 4", "3")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("2.50 * 1", "2.5")]
    [InlineData("-a + b", "1")]
    [InlineData("!no && a < b || nope", "true")]
    [InlineData("a == 1.0", "true")]
    [InlineData("name == 'Åsa' && name != \"Asa\"", "true")]
    [InlineData("nothing == null", "true")]
    [InlineData("nothing == false", "false")]
    [InlineData("'a' < 'b'", "true")]
    [InlineData("if(zero, 'sant', 'falskt')", "\"sant\"")]
    [InlineData("if(blank, 1, 2)", "1")]
    [InlineData("if(nothing, 1, 2)", "2")]
    [InlineData("a + 'x' + b", "\"1x2\"")]
    [InlineData("person.name", "\"Bo\"")]
    [InlineData("person['odd key'] + list[a]", "11")]
    [InlineData("person[key]", "\"Bo\"")]
    [InlineData("'it\\'s \\\\ \\n'", "\"it's \\\\ \\n\"")]
    [InlineData("concat('}', \"'\")", "\"}\\u0027\"")]
    public void Evaluates(string source, string expected) => Assert.True(
        JsonElement.DeepEquals(JsonElement.Parse(expected), Evaluate(source)), Evaluate(source).GetRawText());

    [Theory]
    [InlineData("exists(nope.deep[3])", "false")]
    [InlineData("exists(nothing)", "false")]
    [InlineData("exists(blank)", "true")]
    [InlineData("empty(nope)", "true")]
    [InlineData("empty(blank)", "true")]
    [InlineData("empty(zero)", "false")]
    [InlineData("if(exists(nope), nope, 'x')", "\"x\"")]
    [InlineData("length('Åsa')", "3")]
    [InlineData("count(list)", "2")]
    [InlineData("join(words, ' och ')", "\"x och y\"")]
    [InlineData("substring('Upplands', 4)", "\"ands\"")]
    [InlineData("toUpper('åäö') + toLower('ÅÄÖ')", "\"ÅÄÖåäö\"")]
    [InlineData("string(2.50)", "\"2.5\"")]
    [InlineData("formatNumber(pop, 0)", "\"50,323\"")]
    [InlineData("formatNumber(pop, 1, 'sv-SE')", "\"50\\u00a0323,4\"")]
    [InlineData("format('{1} av {0}', 7, name)", "\"Åsa av 7\"")]
    [InlineData("format('{0}', '{1} ${a}')", "\"{1} ${a}\"")]
    public void Calls(string source, string expected) => Evaluates(source, expected);

    [Theory]
    [InlineData("nope", "'nope' is not in the data")]
    [InlineData("a + person.nope.deep", "'person.nope.deep' is not in the data")]
    [InlineData("list[2]", "'list[2]' is not in the data")]
    [InlineData("if(nope, 1, 2)", "'nope' is not in the data")]
    [InlineData("nope == 1", "'nope' is not in the data")]
    [InlineData("nothing + 1", "a number is needed, not null")]
    [InlineData("concat(person)", "an object can't stand inside a text")]
    [InlineData("a / zero", "division by zero")]
    [InlineData("1 % 0", "division by zero")]
    [InlineData("substring('abc', 2, 5)", "outside the text")]
    [InlineData("count(a)", "a list is needed")]
    [InlineData("format('{1}', 1)", "do not fit")]
    [InlineData("format('{', 1)", "do not fit")]
    [InlineData("formatNumber(1, 0, 'klingonska')", "no such language")]
    public void Fails_with_the_reason(string source, string reason) =>
        Assert.Contains(reason, Assert.Throws<ExpressionException>(() => Evaluate(source)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sum_that_is_too_large_fails() => Assert.Throws<OverflowException>(() => Evaluate("big + 1"));

    [Theory]
    [InlineData("nope")]
    [InlineData("nope > 3")]
    [InlineData("length(nope) > 0")]
    [InlineData("nope.deep == true")]
    [InlineData("nothing + 1 > 0")]
    public void In_a_condition_what_is_missing_is_false(string source) =>
        Assert.False(ExpressionParser.Parse(source).Require(Scope().AllowingMissing).IsTrue());

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a.")]
    [InlineData("a[1")]
    [InlineData("(a")]
    [InlineData("if(a,,b)")]
    [InlineData("a = b")]
    [InlineData("`a`")]
    [InlineData("not()")]
    [InlineData("'\\q'")]
    public void Broken_expressions_are_refused(string source) => Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(source));

    [Fact]
    public void Bottomless_nesting_is_refused() =>
        Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(new string('(', 5000) + "a" + new string(')', 5000)));

    private static JsonElement Evaluate(string source) => ExpressionParser.Parse(source).Require(Scope());

    private static Scope Scope() => new(Data, Data, default, Texts: null);
}
