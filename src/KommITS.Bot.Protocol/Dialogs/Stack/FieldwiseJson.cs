using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KommITS.Bot.Protocol.Dialogs.Stack;

/// <summary>Reads what an older version saved into today's type: the fields that still fit, today's defaults for the others.</summary>
public static class FieldwiseJson
{
    /// <summary>
    /// An unknown field, one of another kind and one that is null are left out, in objects within objects too. Null when it is no object, or
    /// when the type can't be made without what is missing.
    /// </summary>
    public static T? Read<T>(JsonElement? element, JsonSerializerOptions json) where T : class =>
        element is { ValueKind: JsonValueKind.Object } value ? Read(value, typeof(T), json) as T : null;

    private static object? Read(JsonElement element, Type type, JsonSerializerOptions json)
    {
        if (json.GetTypeInfo(type) is not { Kind: JsonTypeInfoKind.Object } info)
            return null;
        var kept = new Dictionary<string, JsonElement>();
        foreach (var field in info.Properties)
        {
            if (Find(element, field.Name, json) is { } value && Fitting(value, field.PropertyType, json) is { } fitting)
                kept[field.Name] = fitting;
        }

        return TypedJson.TryRead(JsonSerializer.SerializeToElement(kept, JsonSerializerOptions.Web), type, json, out var read) ? read : null;
    }

    private static JsonElement? Find(JsonElement element, string name, JsonSerializerOptions json)
    {
        if (element.TryGetProperty(name, out var exact))
            return exact;
        if (!json.PropertyNameCaseInsensitive)
            return null;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return null;
    }

    private static JsonElement? Fitting(JsonElement value, Type type, JsonSerializerOptions json)
    {
        if (TypedJson.TryRead(value, type, json, out _))
            return value;
        return value.ValueKind == JsonValueKind.Object && Read(value, type, json) is { } read
            ? JsonSerializer.SerializeToElement(read, type, json)
            : null;
    }
}
