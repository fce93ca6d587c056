using System.Text.Json;

namespace KommITS.Bot.Tests.Channel;

/// <summary>Reads a card as a person does.</summary>
internal static class CardReader
{
    private static readonly string[] Shown = ["text", "title", "label", "placeholder", "value"];

    public static IEnumerable<string> TextsOf(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property =>
            property.Value.ValueKind == JsonValueKind.String
                ? Shown.Contains(property.Name) ? [Unescaped(property.Value.GetString()!)] : []
                : property.Name == "data" ? [] : TextsOf(property.Value)),
        _ => [],
    };

    public static IEnumerable<JsonElement> ActionsOf(JsonElement node) => OfType(node, "Action.");

    /// <summary>What the inputs hold when nothing is typed.</summary>
    public static Dictionary<string, string> DefaultsOf(JsonElement card) => OfType(card, "Input.").ToDictionary(
        input => input.GetProperty("id").GetString()!,
        input => input.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "");

    public static string IdOfInput(JsonElement card, string label) =>
        OfType(card, "Input.").Single(input => input.GetProperty("label").GetString() == label).GetProperty("id").GetString()!;

    private static IEnumerable<JsonElement> OfType(JsonElement node, string prefix) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(child => OfType(child, prefix)),
        JsonValueKind.Object => (node.TryGetProperty("type", out var type) && type.GetString()!.StartsWith(prefix, StringComparison.Ordinal) ? [node] : Array.Empty<JsonElement>())
            .Concat(node.EnumerateObject().SelectMany(property => OfType(property.Value, prefix))),
        _ => [],
    };

    /// <summary>Markdown's escapes are not seen.</summary>
    private static string Unescaped(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\\([^\w\s])", "$1");
}
