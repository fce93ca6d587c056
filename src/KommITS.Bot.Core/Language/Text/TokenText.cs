using System.Globalization;
using System.Text;

namespace KommITS.Bot.Core.Language.Text;

/// <summary>A text and its words. Tokens point into <see cref="Source"/>, the composed text, so that what is cut out keeps the writer's spelling.</summary>
internal sealed record TokenText(string Source, IReadOnlyList<Token> Tokens)
{
    /// <summary>More words than this are not read: nobody says what they want after a thousand words.</summary>
    private const int MostTokens = 1000;

    public static TokenText Read(string text)
    {
        var source = Folding.Compose(text);
        var tokens = new List<Token>();
        var gap = Gap.Sentence;
        for (var at = 0; at < source.Length && tokens.Count < MostTokens;)
        {
            if (!IsWord(source[at]))
            {
                gap = After(gap, source[at++]);
                continue;
            }
            var end = EndOf(source, at, out var isAddress);
            if (Make(source, at, end, gap, isAddress) is { } token)
            {
                tokens.Add(token);
                gap = Gap.Joined;
            }
            at = end;
        }
        return new TokenText(source, tokens);
    }

    private static Token? Make(string source, int start, int end, Gap gap, bool isAddress)
    {
        var raw = Visible(source.AsSpan(start, end - start));
        if (raw.Length == 0)
            return null;
        var lower = raw.ToLowerInvariant();
        return new Token(start, end, raw, lower, Folding.Fold(lower) is { Length: > 0 } folded ? folded : lower, gap, isAddress);
    }

    private static int EndOf(string source, int start, out bool isAddress)
    {
        var chunk = start;
        while (chunk < source.Length && !char.IsWhiteSpace(source[chunk]))
            chunk++;
        isAddress = LooksLikeAddress(source.AsSpan(start, chunk - start));
        if (isAddress)
            return chunk;
        var end = start;
        while (end < source.Length && (IsWord(source[end]) || IsInvisible(source[end])))
            end++;
        return end;
    }

    private static bool LooksLikeAddress(ReadOnlySpan<char> chunk) =>
        chunk.Contains("://", StringComparison.Ordinal)
        || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (chunk.IndexOf('@') is > 0 and var at && at < chunk.Length - 1 && IsWord(chunk[at + 1]));

    private static Gap After(Gap gap, char mark) => mark switch
    {
        '.' or '!' or '?' or '\n' or '\r' => Gap.Sentence,
        _ when IsInvisible(mark) => gap,
        _ when gap is Gap.Sentence => gap,
        ',' or ':' or ';' or '(' or ')' or '"' or '”' or '“' or '»' or '«' or '–' or '—' or '…' => Gap.Break,
        _ when gap is Gap.Break => gap,
        _ when char.IsWhiteSpace(mark) => Gap.Space,
        _ => gap,
    };

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsInvisible(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control && !char.IsWhiteSpace(letter);

    private static string Visible(ReadOnlySpan<char> word)
    {
        var visible = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (!IsInvisible(letter))
                visible.Append(letter);
        return visible.ToString();
    }
}
