using System.Text.Json;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Data.Querying;

/// <summary>A value as documents hold it, so that an enum or an instant in a filter equals its stored form.</summary>
internal static class FieldValue
{
    /// <returns>A string, long, double, bool or null.</returns>
    public static object? Of(object? value)
    {
        var json = value is JsonElement element ? element : JsonSerializer.SerializeToElement(value, DocumentJson.Options);
        return json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => throw new ArgumentException($"A field is compared with a string, a number, a boolean or null, not {json.ValueKind}.", nameof(value)),
        };
    }
}
