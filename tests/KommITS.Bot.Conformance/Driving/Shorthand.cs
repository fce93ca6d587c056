using System.Text.Json.Nodes;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>
/// What a step led to, in lines that read like a transcript. A text stands alone, its buttons in brackets; <c>PUT:</c> is before what takes the
/// place of something sent earlier, <c>answered:</c> before what came in the HTTP answer; other cards and activities are named in parentheses.
/// </summary>
internal static class Shorthand
{
    public static IEnumerable<string> Of(StepWire wire) =>
        wire.Requests.Select(Of).Concat(List(wire.Answer.Body as JsonObject, "activities").Select(reply => "answered: " + Said(reply!)));

    private static string Of(ConnectorRequest request) =>
        request.Body is JsonObject body && request.Path.Contains("/activities", StringComparison.Ordinal)
        ? (request.Method == "POST" ? "" : request.Method + ": ") + Said(body)
        : $"{request.Method} {request.Path[(request.Path.LastIndexOf('/') + 1)..]}";

    private static string Said(JsonNode activity)
    {
        var type = (string?)activity["type"] is null or "message" ? null : $"({activity["type"]})";
        var attached = List(activity, "attachments").Select(attachment => Attached(attachment!));
        string?[] parts = [type, (string?)activity["text"], .. Buttons(activity["suggestedActions"], "actions"), .. attached];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Attached(JsonNode attachment) => attachment["content"] is JsonObject content && content.ContainsKey("buttons")
        ? string.Join(' ', [(string?)content["text"], .. Buttons(content, "buttons")])
        : $"({((string?)attachment["contentType"])?.Split('.')[^1]})";

    private static IEnumerable<string> Buttons(JsonNode? parent, string name) => List(parent, name).Select(button => $"[{button!["title"]}]");

    private static JsonArray List(JsonNode? parent, string name) => parent?[name] as JsonArray ?? [];
}
