using System.Globalization;
using System.Text.RegularExpressions;
using KommITS.Bot.Core.Notices.Settings;
using NodaTime;

namespace KommITS.Bot.Delivery.Settings;

/// <summary>What somebody types about when they want to be written to: "tysta timmar 17–8", "högst 5 i veckan", "samla aviseringar veckovis".</summary>
internal static partial class NoticeWish
{
    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Weekly = ["veckovis", "varje vecka", "en gång i veckan", "weekly", "once a week"];
    private static readonly string[] Daily = ["dagligen", "varje dag", "daily", "every day", "once a day"];

    /// <summary>Null when the text is about something else, or names an hour or a number that there is not.</summary>
    public static Func<NoticeSettings, NoticeSettings>? Read(string text)
    {
        var said = text.Trim().TrimEnd('.');
        if (Resume().IsMatch(said))
            return settings => settings with { PausedUntil = null, TopicPauses = null };
        if (NoHours().IsMatch(said))
            return settings => settings with { QuietFrom = LocalTime.Midnight, QuietUntil = LocalTime.Midnight };
        if (Hours().Match(said) is { Success: true } hours && HourOf(hours, 1) is { } from && HourOf(hours, 3) is { } until)
            return settings => settings with { QuietFrom = from, QuietUntil = until };
        if (Weekends().Match(said) is { Success: true } weekends)
            return settings => settings with { QuietWeekends = !weekends.Groups[1].Success };
        if (Budget().Match(said) is { Success: true } budget)
            return settings => settings with { WeeklyBudget = int.Parse(budget.Groups[1].Value, CultureInfo.InvariantCulture) };
        return Rhythm().Match(said) is { Success: true } rhythm ? settings => settings with { Digest = RhythmOf(rhythm.Groups[1].Value) } : null;
    }

    /// <summary>What follows "pausa aviseringar till"; null when it is no pause.</summary>
    public static string? PauseIn(string text) => Pause().Match(text.Trim().TrimEnd('.')) is { Success: true } pause ? pause.Groups[1].Value : null;

    /// <summary>The topic's words, and whether it is to be off; null when the text is about no topic.</summary>
    public static (string Words, bool IsMuted)? TopicIn(string text) => Topic().Match(text.Trim().TrimEnd('.')) is { Success: true } topic
        ? (topic.Groups[2].Value.Trim(), topic.Groups[1].Value.ToLowerInvariant() is "tysta" or "mute" or "slå av" or "stäng av" or "turn off")
        : null;

    public static LocalTime? HourOf(string? text) => Hour().Match(text ?? "") is { Success: true } hour ? HourOf(hour, 1) : null;

    private static LocalTime? HourOf(Match match, int group)
    {
        var hour = int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[group + 1].Success ? int.Parse(match.Groups[group + 1].Value, CultureInfo.InvariantCulture) : 0;
        return hour == 24 && minute == 0 ? LocalTime.Midnight : hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    private static DigestRhythm RhythmOf(string word) =>
        Weekly.Contains(word, StringComparer.OrdinalIgnoreCase) ? DigestRhythm.Weekly
        : Daily.Contains(word, StringComparer.OrdinalIgnoreCase) ? DigestRhythm.Daily
        : DigestRhythm.AtOnce;

    [GeneratedRegex(@"^(?:tysta timmar|quiet hours)\s*:?\s*(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|till|to)\s*(\d{1,2})(?:[:.](\d\d))?$", Any, 200)]
    private static partial Regex Hours();

    [GeneratedRegex(@"^(?:inga tysta timmar|no quiet hours|(?:tysta timmar|quiet hours)\s*:?\s*(?:inga|av|none|off))$", Any, 200)]
    private static partial Regex NoHours();

    [GeneratedRegex(@"^(\d{1,2})(?:[:.](\d\d))?$", Any, 200)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?:helger|weekends)\s*:?\s*(inte |not )?(?:tysta|quiet)$", Any, 200)]
    private static partial Regex Weekends();

    [GeneratedRegex(@"^(?:högst|max|at most)\s+(\d{1,2})\s+(?:(?:aviseringar|notifications|meddelanden|messages)\s+)?(?:i veckan|per vecka|a week|per week)$", Any, 200)]
    private static partial Regex Budget();

    [GeneratedRegex(@"^(?:samla|collect)\s+(?:mina |my )?(?:aviseringar|notifications)\s+(dagligen|varje dag|daily|every day|once a day|veckovis|varje vecka|en gång i veckan|weekly|once a week|inte|aldrig|never)$", Any, 200)]
    private static partial Regex Rhythm();

    [GeneratedRegex(@"^(?:pausa|pause)\s+(?:alla |all )?(?:aviseringar|notifications|allt|everything)\s+(?:till\s+|until\s+|t\.?o\.?m\.?\s+)?(.{2,60})$", Any, 200)]
    private static partial Regex Pause();

    [GeneratedRegex(@"^(?:återuppta|resume)\s+(?:alla |all )?(?:aviseringar|notifications|allt|everything)$", Any, 200)]
    private static partial Regex Resume();

    [GeneratedRegex(@"^(tysta|mute|slå av|stäng av|turn off|slå på|unmute|turn on)\s+(.{3,60})$", Any, 200)]
    private static partial Regex Topic();
}
