using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KommITS.Bot.Tests.Cards.Lint;

/// <summary>What must hold for every card; each rule broken is one line that says where.</summary>
internal static partial class CardLint
{
    private const int MostActions = 6;
    private const int MostBytes = 28 * 1024;

    /// <summary>For what surrounds the card in an activity: ids, conversation, sender, recipient, service URL.</summary>
    private const int EnvelopeBytes = 2 * 1024;

    private static readonly JsonSerializerOptions OnTheWire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rules for a template as it is written.</summary>
    public static IReadOnlyList<string> CheckTemplate(JsonElement template) =>
        [.. CheckRoot(template), .. Parts(template).SelectMany(CheckPart), .. Parts(template).SelectMany(CheckWords)];

    /// <summary>Rules for a card as it is sent.</summary>
    public static IReadOnlyList<string> CheckCard(JsonElement card)
    {
        var problems = new List<string>([.. CheckRoot(card), .. Parts(card).SelectMany(CheckPart), .. Parts(card).SelectMany(CheckFilled)]);
        var raw = card.GetRawText();
        if (raw.Contains("${", StringComparison.Ordinal))
            problems.Add("an unexpanded '${' is left");
        var size = JsonSerializer.SerializeToUtf8Bytes(card, OnTheWire).Length + EnvelopeBytes;
        if (size > MostBytes)
            problems.Add($"the activity is {size} bytes, more than {MostBytes}");
        var ids = Parts(card).Where(part => part.Type.StartsWith("Input.", StringComparison.Ordinal)).Select(part => Text(part.Json, "id"));
        problems.AddRange(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"the input id '{group.Key}' stands more than once"));
        return problems;
    }

    private static IEnumerable<string> CheckRoot(JsonElement root)
    {
        if (Text(root, "type") != "AdaptiveCard")
            yield return "the root is no AdaptiveCard";
        if (Text(root, "version") != "1.5")
            yield return "the version is not 1.5";
        if (Text(root, "fallbackText") is null)
            yield return "fallbackText is missing";
        if (Text(root, "speak") is null)
            yield return "speak is missing";
    }

    private static IEnumerable<string> CheckPart(Part part)
    {
        if (!CardVocabulary.Knows(part.Type))
            return [$"{part.Path}: '{part.Type}' is no element that we use"];
        var unknown = part.Json.EnumerateObject().Where(property => !CardVocabulary.Allows(part.Type, property.Name))
            .Select(property => $"{part.Path}: '{property.Name}' is no property of {part.Type}");
        var missing = Required(part.Type).Where(name => Text(part.Json, name) is null).Select(name => $"{part.Path}: {part.Type} lacks {name}");
        return [.. unknown, .. missing, .. CheckActions(part)];
    }

    private static IEnumerable<string> Required(string type) => type switch
    {
        "Image" => ["url", "altText"],
        "Action.Execute" => ["title", "verb"],
        "Action.OpenUrl" => ["title", "url"],
        _ when type.StartsWith("Input.", StringComparison.Ordinal) => ["id", "label"],
        _ when type.StartsWith("Action.", StringComparison.Ordinal) => ["title"],
        _ => [],
    };

    private static IEnumerable<string> CheckActions(Part part)
    {
        if (part.Type == "Action.Submit"
            && !(part.Json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && Text(data, "command") is not null))
            yield return $"{part.Path}: Action.Submit lacks data.command";
        if (part.Json.TryGetProperty("actions", out var actions) && actions.GetArrayLength() > MostActions)
            yield return $"{part.Path}: more than {MostActions} actions";
    }

    /// <summary>Outside its bindings, what people read holds no letters.</summary>
    private static IEnumerable<string> CheckWords(Part part) =>
        from property in part.Json.EnumerateObject()
        where CardVocabulary.IsRead(part.Type, property.Name) && property.Value.ValueKind == JsonValueKind.String
        where Binding().Replace(property.Value.GetString()!, "").Any(char.IsLetter) || !Binding().IsMatch(property.Value.GetString()!)
        select $"{part.Path}: '{property.Name}' holds words of its own, not a binding";

    private static IEnumerable<string> CheckFilled(Part part) =>
        from property in part.Json.EnumerateObject()
        where CardVocabulary.IsRead(part.Type, property.Name) && property.Name != "placeholder"
        where property.Value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(property.Value.GetString())
        select $"{part.Path}: '{property.Name}' is no text or blank";

    private static IEnumerable<Part> Parts(JsonElement root) => Parts(root, "AdaptiveCard", "card");

    private static IEnumerable<Part> Parts(JsonElement json, string assumedType, string path) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, index) => Parts(item, assumedType, $"{path}[{index}]")),
        JsonValueKind.Object => PartsOf(new Part(Text(json, "type") ?? assumedType, path, json)),
        _ => [],
    };

    private static IEnumerable<Part> PartsOf(Part part)
    {
        yield return part;
        foreach (var property in part.Json.EnumerateObject().Where(property => property.Name is not ("$data" or "$when")))
        {
            if (CardVocabulary.TypeUnder(part.Type, property.Name) is not { } assumed)
                continue;
            foreach (var inner in Parts(property.Value, assumed, $"{part.Path}.{property.Name}"))
                yield return inner;
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    [GeneratedRegex(@"\$\{(?:[^'""}]|'(?:\\.|[^'])*'|""(?:\\.|[^""])*"")*\}")]
    private static partial Regex Binding();

    private sealed record Part(string Type, string Path, JsonElement Json);
}
