namespace KommITS.Bot.Cards;

/// <summary>How much text a card has room for: Teams takes an activity of at most 28 KB, and what people write may need many bytes a character.</summary>
internal static class CardBudget
{
    /// <summary>For the one text that a card is about.</summary>
    public const int Heading = 6_000;

    /// <summary>For all other texts of the card together.</summary>
    public const int Body = 12_000;

    /// <summary>Bytes of the text in the card's JSON at most, with what escapes Markdown and JSON.</summary>
    public static int CostOf(string text) => text.Sum(CostOf);

    /// <summary>The text, or as much of its beginning as the bytes allow.</summary>
    public static string Fit(string text, int bytes)
    {
        var length = 0;
        for (var left = bytes; length < text.Length && (left -= CostOf(text[length])) >= 0; length++)
        {
        }

        if (length == text.Length)
            return text;
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;
        return string.Concat(text.AsSpan(0, length).TrimEnd(), "…");
    }

    private static int CostOf(char letter) => letter switch
    {
        _ when char.IsAsciiLetterOrDigit(letter) || letter == ' ' => 1,
        _ when char.IsSurrogate(letter) || char.IsControl(letter) => 6,
        _ when char.IsAscii(letter) => 4,
        _ => 3,
    };
}
