using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Cards;

namespace KommITS.Bot.Tests.Cards;

/// <summary>
/// The official expander's templates with its output. Every case is either passed whole, or is named below with the reason why
/// we decided otherwise and what happens instead; a new case that is neither fails here.
/// </summary>
public sealed class CardTemplateCasesTests
{
    private static readonly Dictionary<string, JsonNode> Cases = Load();

    /// <summary>Where we differ: the place that fails, and what is left of the template is still expected to agree.</summary>
    private static readonly Difference[] Differences =
    [
        new("missing-path-stays", ["text", "alt", "deep"], "is not in the data",
            "A member would read '${nope}' on the card; it must fail before it is sent."),
        new("data-repeat-empty-and-missing", ["items[1]"], "is not in the data",
            "A list that is missing is a mistake in the template or its data; the official expander leaves one unexpanded copy."),
        new("when", ["items[4]"], null,
            "'$when': false as a boolean removes the element; the official expander ignores it and shows the element."),
        new("whole-object-binding", ["actions[0].mix"], "an object can't stand inside a text",
            "'[object Object]' is never what was meant."),
        new("when-string-data-missing-parent", ["items[0]"], "is not in the data",
            "As for a missing list: the official expander leaves one unexpanded copy."),
    ];

    public static TheoryData<string> Agreed => [.. Cases.Keys.Except(Differences.Select(difference => difference.Case))];

    public static TheoryData<string, string> Failing =>
        new(Differences.Where(d => d.Failure is not null).SelectMany(d => d.Places.Select(place => (d.Case, place))));

    public static TheoryData<string> Differing => [.. Differences.Select(difference => difference.Case)];

    [Theory, MemberData(nameof(Agreed))]
    public void Expands_as_the_official_expander(string name)
    {
        if (Cases[name]["error"] is not null)
            Assert.Throws<CardBindingException>(() => Expand(Cases[name], Cases[name]["template"]!));
        else
            AssertSame(Cases[name]["expected"]!, Expand(Cases[name], Cases[name]["template"]!));
    }

    [Theory, MemberData(nameof(Failing))]
    public void Fails_loudly_where_the_official_expander_goes_on(string name, string place)
    {
        var difference = Differences.Single(difference => difference.Case == name);
        var template = Without(Cases[name]["template"]!, difference.Places.Where(other => other != place));

        var failure = Assert.Throws<CardBindingException>(() => Expand(Cases[name], template));

        Assert.Contains(difference.Failure!, failure.Message, StringComparison.Ordinal);
        Assert.Equal(name, failure.Template);
        Assert.NotNull(failure.Expression);
    }

    [Theory, MemberData(nameof(Differing))]
    public void Agrees_with_the_official_expander_but_for_the_named_place(string name)
    {
        var places = Differences.Single(difference => difference.Case == name).Places;

        var expanded = Expand(Cases[name], Without(Cases[name]["template"]!, places));

        Assert.DoesNotContain("${", expanded.GetRawText(), StringComparison.Ordinal);
        AssertSame(ExpectedWithout(name, places), expanded);
    }

    [Fact]
    public void A_boolean_when_of_false_removes_the_element()
    {
        var expanded = Expand(Cases["when"], Cases["when"]["template"]!);

        Assert.DoesNotContain("aldrig", expanded.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_difference_is_a_case() => Assert.All(Differences, difference => Assert.True(Cases.ContainsKey(difference.Case)));

    /// <summary>Items stand under another index once rows are expanded, so those that differ are known by their text.</summary>
    private static JsonNode ExpectedWithout(string name, IEnumerable<string> places)
    {
        var expected = Without(Cases[name]["expected"]!, places.Where(place => !place.StartsWith("items", StringComparison.Ordinal)));
        if (expected["items"] is JsonArray items)
            items.RemoveAll(item => (string?)item!["text"] is "aldrig" or ['$', '{', ..]);
        return expected;
    }

    private static JsonNode Without(JsonNode whole, IEnumerable<string> places)
    {
        var copy = whole.DeepClone();
        foreach (var steps in places.Select(place => place.Split('.', '[')))
        {
            var parent = steps.SkipLast(1).Aggregate(copy, Step);
            if (parent is JsonArray items)
                items.RemoveAt(Index(steps[^1]));
            else
                parent.AsObject().Remove(steps[^1]);
        }

        return copy;
    }

    private static JsonNode Step(JsonNode node, string step) => node is JsonArray items ? items[Index(step)]! : node[step]!;

    private static int Index(string step) => int.Parse(step.TrimEnd(']'), CultureInfo.InvariantCulture);

    private static JsonElement Expand(JsonNode testCase, JsonNode template) =>
        CardTemplate.Parse(template.ToJsonString(), (string)testCase["name"]!).Expand(
            JsonSerializer.SerializeToElement(testCase["data"]), testCase["host"] is { } host ? JsonSerializer.SerializeToElement(host) : default);

    private static void AssertSame(JsonNode expected, JsonElement actual) => Assert.True(
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(expected), actual), $"expected {expected.ToJsonString()}, was {actual.GetRawText()}");

    private static Dictionary<string, JsonNode> Load()
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cards/card-template-cases.json")))!;
        return file["cases"]!.AsArray().ToDictionary(testCase => (string)testCase!["name"]!, testCase => testCase!);
    }

    /// <param name="Places">Parts of the template that are taken out to compare the rest.</param>
    /// <param name="Failure">What the failure says; null where nothing fails.</param>
    private sealed record Difference(string Case, string[] Places, string? Failure, string Reason);
}
