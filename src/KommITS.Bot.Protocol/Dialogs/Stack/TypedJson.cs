using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KommITS.Bot.Protocol.Dialogs.Stack;

internal static class TypedJson
{
    /// <summary>Null when there is nothing, or when what was saved does not fit the type any more.</summary>
    public static T? Read<T>(JsonElement? element, JsonSerializerOptions json) =>
        element is { } value && TryRead<T>(value, json, out var read) ? read : default;

    /// <summary>False when it does not fit the type, or is null.</summary>
    public static bool TryRead<T>(JsonElement element, JsonSerializerOptions json, [MaybeNullWhen(false)] out T value)
    {
        value = TryRead(element, typeof(T), json, out var read) ? (T)read : default;
        return read is not null;
    }

    /// <inheritdoc cref="TryRead{T}"/>
    public static bool TryRead(JsonElement element, Type type, JsonSerializerOptions json, [NotNullWhen(true)] out object? value)
    {
        try
        {
            value = element.Deserialize(type, json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            value = null;
        }

        return value is not null;
    }

    public static JsonElement? Write(object? value, JsonSerializerOptions json) => value switch
    {
        null => null,
        JsonElement element => element,
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), json),
    };
}
