using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>
/// What templates can call. The names of the official expression language mean what they mean there;
/// <c>format</c>, <c>plain</c> and <c>lines</c> are ours.
/// </summary>
internal static class Functions
{
    public static FrozenDictionary<string, Function> ByName { get; } = new Function[]
    {
        new("if", 3, 3, (arguments, scope) => arguments[arguments[0].Require(scope).IsTrue() ? 1 : 2].Require(scope)),
        new("exists", 1, 1, (arguments, scope) => Values.Of(!arguments[0].Evaluate(scope.AllowingMissing).IsNothing())),
        new("empty", 1, 1, (arguments, scope) => Values.Of(IsEmpty(arguments[0].Evaluate(scope.AllowingMissing)))),
        new("not", 1, 1, (arguments, scope) => Values.Of(!arguments[0].Require(scope).IsTrue())),
        Function.OfValues("length", 1, 1, values => Values.Of(values[0].String().Length)),
        Function.OfValues("count", 1, 1, values => Values.Of(Count(values[0]))),
        Function.OfValues("concat", 1, null, values => Values.Of(string.Concat(values.Select(Values.Text)))),
        Function.OfValues("join", 2, 2, values => Values.Of(string.Join(values[1].String(), List(values[0]).Select(Values.Text)))),
        Function.OfValues("substring", 2, 3, values => Values.Of(Substring(values))),
        Function.OfValues("toUpper", 1, 1, values => Values.Of(values[0].String().ToUpperInvariant())),
        Function.OfValues("toLower", 1, 1, values => Values.Of(values[0].String().ToLowerInvariant())),
        Function.OfValues("string", 1, 1, values => Values.Of(values[0].Text())),
        Function.OfValues("formatNumber", 2, 3, values => Values.Of(FormatNumber(values))),
        Function.OfValues("format", 1, null, values => Values.Of(TextFormat.Fill(values[0].String(), values.AsSpan(1)))),
        Function.OfValues("plain", 1, 1, values => Values.Of(PlainText.Escape(values[0].Text()))),
        Function.OfValues("lines", 1, 1, values => Values.Of(PlainText.SpreadLines(values[0].Text()))),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => true,
        JsonValueKind.String => value.GetString()!.Length == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    private static int Count(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()!.Length : List(value).Count();

    private static JsonElement.ArrayEnumerator List(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray()
        : throw new ExpressionException($"a list is needed, not {Values.Kind(value)}");

    /// <summary>The start, and then the length; both must lie within the text.</summary>
    private static string Substring(JsonElement[] values)
    {
        var text = values[0].String();
        var start = values[1].WholeNumber();
        var length = values.Length > 2 ? values[2].WholeNumber() : text.Length - start;
        return start >= 0 && length >= 0 && start + length <= text.Length
            ? text.Substring(start, length)
            : throw new ExpressionException("the part lies outside the text");
    }

    /// <summary>The number, its decimals, and the language (as in <c>sv-SE</c>); without a language, <c>50,323</c>.</summary>
    private static string FormatNumber(JsonElement[] values)
    {
        var decimals = values[1].WholeNumber();
        if (decimals is < 0 or > 20)
            throw new ExpressionException("decimals must be 0 to 20");
        var culture = values.Length > 2 ? Culture(values[2].String()) : CultureInfo.InvariantCulture;
        return values[0].Number().ToString($"N{decimals}", culture);
    }

    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new ExpressionException("no such language");
        }
    }
}
