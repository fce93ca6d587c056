using System.Globalization;
using System.Text;

namespace KommITS.Bot.Data.Search.Text;

/// <summary>Makes words that people type in different ways alike: lower case, no accents, å and ä as a, ö as o.</summary>
internal static class Folding
{
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                Append(folded, character);
        }

        return folded.ToString();
    }

    /// <summary>One form for each character, and nothing that is no character.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune);
        return clean.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case 'ø':
                folded.Append('o');
                break;
            case 'æ':
                folded.Append("ae");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            default:
                folded.Append(character);
                break;
        }
    }
}
