namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <param name="Text">A word in lower case, digits, or one other sign.</param>
/// <param name="IsJoined">Nothing stands between it and the token before.</param>
internal readonly record struct DateToken(string Text, int Start, int End, bool IsJoined)
{
    private const int MostDigits = 4;

    /// <summary>Null for what is no number or too long for a part of a date.</summary>
    public int? Number => Text.Length <= MostDigits && char.IsAsciiDigit(Text[0]) ? int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at);
            tokens.Add(new DateToken(text[at..end].ToLowerInvariant(), at, end, tokens.Count > 0 && tokens[^1].End == at));
            at = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        else if (char.IsLetter(text[at]))
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
        return end;
    }
}
