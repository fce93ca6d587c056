using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KommITS.Bot.Conformance.Scripts;

namespace KommITS.Bot.Conformance.Driving;

/// <summary>
/// Turns what came over the wire into what is compared. Two things are made equal here: the connector's address, whose port is another
/// for each bot and run, and ids that were made up in the turn. All other ids, and the times, are given by script and connector.
/// </summary>
internal static partial class Wiring
{
    public const string Connector = "http://connector";

    public static ConnectorRequest Request(string method, string path, string body, string connector) =>
        new(method, Same(path, connector), Parse(body, connector));

    public static HttpAnswer Answer(int status, string body, string connector) => new(status, Parse(body, connector));

    private static string Same(string text, string connector) =>
        RandomId().Replace(text.Replace(connector, Connector, StringComparison.Ordinal), "(new-id)");

    private static JsonNode? Parse(string body, string connector)
    {
        if (body.Length == 0)
            return null;
        var text = Same(body, connector);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    // A random UUID tells itself by its version, 4, and variant. Those in the scripts have neither.
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex RandomId();
}
