using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Cards;

/// <summary>
/// Takes out of a text the letters that nobody sees and that make others see something else: marks that turn the direction of reading, letters of no width,
/// control characters. The joiner inside an emoji stays.
/// </summary>
internal static class InertText
{
    private const char Joiner = '\u200D';

    public static string Clean(string text)
    {
        if (!text.Any(MayGo))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var (at, rune) in Runes(text))
        {
            if (rune.Value == Joiner ? IsInEmoji(text, at, clean) : !Goes(rune))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool MayGo(char letter) => letter >= '\u007F' ? letter > '\u009F' ? Goes(letter) || char.IsSurrogate(letter) : true : char.IsControl(letter);

    private static bool Goes(Rune rune) => rune.IsBmp ? Goes((char)rune.Value) : rune.Value is >= 0xE0000 and <= 0xE0FFF;

    private static bool Goes(char letter) => char.IsControl(letter)
        ? letter is not ('\n' or '\r' or '\t')
        : CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || letter is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u034F' or (>= '\u180B' and <= '\u180F');

    /// <summary>Between two pictures, or behind a picture's variant mark.</summary>
    private static bool IsInEmoji(string text, int at, StringBuilder before) =>
        before.Length > 0 && (char.IsLowSurrogate(before[^1]) || before[^1] == '\uFE0F')
        && at + 1 < text.Length && (char.IsHighSurrogate(text[at + 1]) || text[at + 1] is '\u2640' or '\u2642' or '\u2764' or '\u2695' or '\u2696' or '\u2708');

    /// <summary>A lone half of a pair becomes U+FFFD.</summary>
    private static IEnumerable<(int At, Rune Rune)> Runes(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            yield return (at, rune);
            at += length;
        }
    }
}

/// <summary>Every text that a card's data holds is written clean.</summary>
internal sealed class InertTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(InertText.Clean(value));
}
