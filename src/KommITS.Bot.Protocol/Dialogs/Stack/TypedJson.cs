using System.Text.Json;

namespace KommITS.Bot.Protocol.Dialogs.Stack;

internal static class TypedJson
{
    /// <summary>Null when there is nothing, or when what was saved does not fit the type any more.</summary>
    public static T? Read<T>(JsonElement? element, JsonSerializerOptions json)
    {
        if (element is not { } value)
            return default;
        try
        {
            return value.Deserialize<T>(json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return default;
        }
    }

    public static JsonElement? Write(object? value, JsonSerializerOptions json) => value switch
    {
        null => null,
        JsonElement element => element,
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), json),
    };
}
