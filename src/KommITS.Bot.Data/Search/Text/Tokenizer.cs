using System.Globalization;
using System.Text;

namespace KommITS.Bot.Data.Search.Text;

/// <summary>
/// Splits a text into words. Keeps C# and C++ whole, hyphened words together, and drops the ending after a colon (IT:s, GIS:et).
/// </summary>
internal sealed class Tokenizer
{
    private const int MaxText = 100_000;
    private const int MaxWord = 64;
    private const int MaxEnding = 3;

    private readonly List<Token> _tokens = [];
    private readonly List<string> _pieces = [];
    private readonly StringBuilder _piece = new();

    public static IReadOnlyList<Token> Split(string text)
    {
        var tokenizer = new Tokenizer();
        var clean = Folding.Clean(text.Length <= MaxText ? text : text[..MaxText]);
        for (var i = 0; i < clean.Length; i++)
            i = tokenizer.Take(clean, i);
        tokenizer.EndToken();
        return tokenizer._tokens;
    }

    /// <returns>The index of the last character taken.</returns>
    private int Take(string text, int i)
    {
        var character = text[i];
        if (IsWord(character) || (character is '#' or '+' && _piece.Length is 1 or 2))
            _piece.Append(character);
        else if (IsInside(text, i) && character is '-' or '\u2010' or '\u2011')
            EndPiece();
        else if (IsInside(text, i) && character == ':')
            return AfterEnding(text, i);
        else if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            EndToken();
        return i;
    }

    private int AfterEnding(string text, int colon)
    {
        var end = colon + 1;
        while (end < text.Length && IsWord(text[end]))
            end++;
        if (end - colon - 1 <= MaxEnding && char.IsLower(text[colon + 1]))
            colon = end - 1;
        EndToken();
        return colon;
    }

    private bool IsInside(string text, int i) => (_piece.Length > 0 || _pieces.Count > 0) && i + 1 < text.Length && IsWord(text[i + 1]);

    private static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private void EndPiece()
    {
        if (_piece.Length > 0)
            _pieces.Add(_piece.ToString());
        _piece.Clear();
    }

    private void EndToken()
    {
        EndPiece();
        var length = _pieces.Sum(piece => piece.Length);
        if (length is > 0 and <= MaxWord)
            _tokens.Add(new Token([.. _pieces]));
        _pieces.Clear();
    }
}
