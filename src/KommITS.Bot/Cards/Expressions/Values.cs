using System.Globalization;
using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>Reading and making the JSON values that expressions work on.</summary>
internal static class Values
{
    public static JsonElement True { get; } = JsonSerializer.SerializeToElement(true);

    public static JsonElement False { get; } = JsonSerializer.SerializeToElement(false);

    public static JsonElement Null { get; } = JsonSerializer.SerializeToElement<object?>(null);

    public static JsonElement Of(bool value) => value ? True : False;

    /// <summary>Dividing by a long one drops trailing zeros: 2.50 is 2.5.</summary>
    public static JsonElement Of(decimal value) => JsonSerializer.SerializeToElement(value / 1.0000000000000000000000000000m);

    public static JsonElement Of(string value) => JsonSerializer.SerializeToElement(value);

    public static bool IsMissing(this JsonElement value) => value.ValueKind == JsonValueKind.Undefined;

    public static bool IsNothing(this JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>As in the official expression language: all is true but false, null and what is missing.</summary>
    public static bool IsTrue(this JsonElement value) => !value.IsNothing() && value.ValueKind != JsonValueKind.False;

    public static JsonElement Member(JsonElement target, string name) =>
        target.ValueKind == JsonValueKind.Object && target.TryGetProperty(name, out var member) ? member : default;

    public static JsonElement Item(JsonElement target, int index) =>
        target.ValueKind == JsonValueKind.Array && index >= 0 && index < target.GetArrayLength() ? target[index] : default;

    public static decimal Number(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : throw new ExpressionException($"a number is needed, not {Kind(value)}");

    public static int WholeNumber(this JsonElement value) =>
        value.Number() is var number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new ExpressionException("a whole number is needed");

    public static string String(this JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new ExpressionException($"a text is needed, not {Kind(value)}");

    /// <summary>The value as it reads inside a text.</summary>
    public static string Text(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number.ToString("0.############################", CultureInfo.InvariantCulture),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new ExpressionException($"{Kind(value)} can't stand inside a text"),
    };

    public static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => "something missing",
        JsonValueKind.Null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}
