namespace KommITS.Bot.Core.Language.Rules;

internal static class Body
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\u200e', '\u200f', '\ufeff', ':', ',', ';', '.', '-', '–', '—'];

    /// <summary>What the writer wrote from this word on, trimmed, with nothing in it altered; null when nothing is left.</summary>
    public static string? After(Reading reading, int at)
    {
        var source = reading.Text.Source;
        var start = at == 0 ? 0 : reading.Token(at - 1).End;
        return source[start..].TrimStart(Separators).Trim() is { Length: > 0 } body && body.Any(char.IsLetterOrDigit) ? body : null;
    }

    public static string? Whole(Reading reading) => reading.Text.Source.Trim() is { Length: > 0 } body ? body : null;
}
