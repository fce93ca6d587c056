using System.Text.Json.Nodes;

namespace KommITS.Bot.EndToEnd.Smoke;

internal static class EchoCards
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static string Question =>
        """
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"Vad svarar du?","wrap":true},
          {"type":"TextBlock","text":"\\*inte fet\\* \\[länk\\](http://x) \\<at\\>x\\</at\\> {\\{DATE(2026-11-23T09:00:00Z,SHORT)}}","wrap":true},
          {"type":"Input.Text","id":"answer","label":"Ditt svar"}],
         "actions":[
          {"type":"Action.Execute","title":"Utför","verb":"answer"},
          {"type":"Action.Submit","title":"Skicka","data":{"command":"answer"}}]}
        """;

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Message(string card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = ContentType, ["content"] = JsonNode.Parse(card) }),
    };

    public static JsonObject Replacement(string? answer) => new()
    {
        ["statusCode"] = 200,
        ["type"] = ContentType,
        ["value"] = JsonNode.Parse($$"""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"tack för {{answer}}"}]}"""),
    };
}
