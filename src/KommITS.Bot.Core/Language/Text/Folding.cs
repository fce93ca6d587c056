using System.Globalization;
using System.Text;

namespace KommITS.Bot.Core.Language.Text;

/// <summary>Ways to write the same name: lower case, without diacritics (å as a, é as e), and transliterated (å as aa).</summary>
internal static class Folding
{
    /// <summary>Composed form (NFC). A lone surrogate, which no normal form allows, becomes U+FFFD.</summary>
    public static string Compose(string text) =>
        Ascii.IsValid(text) ? text : text.WithoutLoneSurrogates().Normalize(NormalizationForm.FormC);

    /// <summary>Lower case without diacritics.</summary>
    public static string Fold(string text)
    {
        var lower = text.ToLowerInvariant();
        return Ascii.IsValid(lower) ? lower : FoldLetters(lower);
    }

    /// <summary>Lower case, with aa, ae and oe for å, ä and ö.</summary>
    public static string Transliterate(string text) => Fold(text.ToLowerInvariant()
        .Replace("å", "aa", StringComparison.Ordinal).Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal));

    private static string FoldLetters(string lower)
    {
        var folded = new StringBuilder(lower.Length);
        foreach (var letter in lower.WithoutLoneSurrogates().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                folded.Append(letter switch { 'ø' => "o", 'æ' => "a", 'ß' => "ss", 'ł' => "l", _ => letter.ToString() });
        return folded.ToString();
    }

    private static string WithoutLoneSurrogates(this string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }
}
