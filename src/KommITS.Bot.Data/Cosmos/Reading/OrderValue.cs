using System.Text.Json;
using KommITS.Bot.Data.Querying;

namespace KommITS.Bot.Data.Cosmos.Reading;

/// <summary>What a query orders by, compared as SQLite does: nothing lowest, then numbers (a boolean is 0 or 1), then text.</summary>
internal static class OrderValue
{
    /// <returns>A string, long, double or null.</returns>
    public static object? In(JsonElement content, string[] path)
    {
        foreach (var name in path)
        {
            if (content.ValueKind != JsonValueKind.Object || !content.TryGetProperty(name, out content))
                return null;
        }

        return content.ValueKind switch
        {
            JsonValueKind.Object or JsonValueKind.Array => content.GetRawText(),
            JsonValueKind.True => 1L,
            JsonValueKind.False => 0L,
            _ => FieldValue.Of(content),
        };
    }

    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (string a, string b) => CompareText(a, b),
        (long a, long b) => a.CompareTo(b),
        ({ } a, { } b) when Rank(a) == 1 && Rank(b) == 1 => Number(a).CompareTo(Number(b)),
        _ => Rank(left).CompareTo(Rank(right)),
    };

    /// <summary>By code point, which is the order of the UTF-8 bytes.</summary>
    public static int CompareText(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
            return left.Length.CompareTo(right.Length);
        var (a, b) = (left[same], right[same]);
        if (char.IsSurrogate(a) != char.IsSurrogate(b))
            return char.IsSurrogate(a) ? 1 : -1;
        return a.CompareTo(b);
    }

    private static int Rank(object? value) => value switch { null => 0, string => 2, _ => 1 };

    private static double Number(object value) => value is long whole ? whole : (double)value;
}
