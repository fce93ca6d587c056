using System.Text.Json;

namespace KommITS.Bot.Protocol.Activities.Json;

/// <summary>Reading what a stranger sent: a missing property or another kind of value is null, never an exception.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement? Find(this JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } parent || !parent.TryGetProperty(name, out var child))
                return null;
            element = child;
        }

        return element;
    }

    public static string? AsText(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static int? AsInt32(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
