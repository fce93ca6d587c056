using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KommITS.Bot.Conformance.Driving;

namespace KommITS.Bot.Conformance.Comparing;

/// <summary>Finds every difference between what went over two wires. Nothing is left out, and only the order of an object's members is free.</summary>
internal static class WireComparison
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<Difference> Between(IReadOnlyList<StepWire> ours, IReadOnlyList<StepWire> sdk) =>
        [.. Compare("", JsonSerializer.SerializeToNode(ours, Readable), JsonSerializer.SerializeToNode(sdk, Readable))];

    public static string Show(JsonNode? node) => node switch
    {
        null => "null",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => node.ToJsonString(Readable),
    };

    private static IEnumerable<Difference> Compare(string where, JsonNode? ours, JsonNode? sdk) => (ours, sdk) switch
    {
        (JsonObject our, JsonObject their) => our.Select(member => member.Key).Union(their.Select(member => member.Key))
            .SelectMany(name => Compare(where, name, Member(our, name), Member(their, name))),
        (JsonArray our, JsonArray their) => Enumerable.Range(0, Math.Max(our.Count, their.Count))
            .SelectMany(index => Compare(where, (index + 1).ToString(CultureInfo.InvariantCulture), Item(our, index), Item(their, index))),
        _ => JsonNode.DeepEquals(ours, sdk) ? [] : [new Difference(where, Show(ours), Show(sdk))],
    };

    private static IEnumerable<Difference> Compare(string where, string name, Place ours, Place sdk)
    {
        var path = where.Length == 0 ? name : $"{where}/{name}";
        return ours.Exists && sdk.Exists
            ? Compare(path, ours.Value, sdk.Value)
            : [new Difference(path, ours.ToString(), sdk.ToString())];
    }

    private static Place Member(JsonObject parent, string name) => new(parent.TryGetPropertyValue(name, out var value), value);

    private static Place Item(JsonArray parent, int index) => index < parent.Count ? new(true, parent[index]) : default;

    private readonly record struct Place(bool Exists, JsonNode? Value)
    {
        public override string ToString() => Exists ? Show(Value) : Difference.Absent;
    }
}
