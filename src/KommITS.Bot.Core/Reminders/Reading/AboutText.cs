using System.Text.RegularExpressions;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>What is left of a text when the words of the time are taken out.</summary>
internal static partial class AboutText
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Null when nothing is left but small words.</summary>
    public static string? Of(string source, IReadOnlyList<Cut> cuts)
    {
        var (text, at) = ("", 0);
        foreach (var cut in cuts.OrderBy(cut => cut.Start).Where(cut => cut.Length > 0))
        {
            if (cut.Start > at)
                text = Join(text, source[at..cut.Start]);
            at = Math.Max(at, cut.End);
        }

        text = Join(text, source[at..]);
        text = Leading().Replace(text, "");
        text = Trailing().Replace(text, "");
        return text.Any(char.IsLetterOrDigit) && !Vague().IsMatch(text) ? text : null;
    }

    /// <summary>Nothing but a few words that do not begin what it is about.</summary>
    public static bool IsGap(string between) =>
        between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 4 && !Begins().IsMatch(between);

    /// <summary>Whether a word that begins what it is about stands there.</summary>
    public static bool BeginsAt(string source, int at) => Begins().Match(source, at) is { Success: true } match && match.Index == at;

    private static string Join(string before, string after) =>
        before.Length == 0 ? after : after.Trim().Length == 0 ? before : $"{Trailing().Replace(before, "")} {after.TrimStart()}";

    [GeneratedRegex(@"^(?:[\s,;:.\-–—]+|(?:om|att|about|to|that|of|och|and|då|så|på|vid|till|den|the|on|at|for)(?=[\s,;:]|$))+", Any, 200)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[\s,;:.\-–—]+|(?<=[\s,;:]|^)(?:på|den|vid|till|om|at|on|och|and|by|by the|the|tack|please|snälla))+$", Any | RegexOptions.RightToLeft, 200)]
    private static partial Regex Trailing();

    /// <summary>No time and no matter.</summary>
    [GeneratedRegex(@"^(?:en (?:liten )?stund|senare|snart|strax|lite senare|later|soon|in a (?:while|bit)|a (?:while|bit))$", Any, 200)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:om|att|about|to|that)\b|[:;]", Any, 200)]
    private static partial Regex Begins();
}
