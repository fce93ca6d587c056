using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KommITS.Bot.Cards.Expressions;

/// <summary>Fills <c>{0}</c>, <c>{1}</c>… of a language's text. What is filled in is never read again.</summary>
internal static class TextFormat
{
    public static string Fill(string pattern, ReadOnlySpan<JsonElement> values)
    {
        var parts = new List<string>();
        foreach (var value in values)
            parts.Add(value.Text());
        try
        {
            return string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(pattern), parts.ToArray<object>());
        }
        catch (FormatException)
        {
            throw new ExpressionException("the text's {0}, {1}… do not fit the values given");
        }
    }
}
