using System.Text.RegularExpressions;
using KommITS.Bot.Core.Conferences;
using NodaTime;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>Reads sessions, a line each: "2027-04-21 09.00-10.00 | Titel | Sal | Talare | Länk till bilderna". A line without a day is on that of the line before.</summary>
internal static partial class SessionLines
{
    /// <returns>The sessions, without ids yet, and the lines that can't be read.</returns>
    public static (IReadOnlyList<ConferenceSession> Sessions, IReadOnlyList<string> Unread) Read(WallTimes times, IEnumerable<string> lines, ConferenceDetails details)
    {
        var sessions = new List<ConferenceSession>();
        var unread = new List<string>();
        var day = details.Starts;
        foreach (var line in lines)
        {
            if (Read(times, line, day) is { } session)
                sessions.Add(session);
            else
                unread.Add(line);
            day = sessions.LastOrDefault()?.Day ?? day;
        }

        return (sessions, unread);
    }

    public static ConferenceSession? Read(WallTimes times, string line, LocalDate? day)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts[1].Length == 0 || Hours().Match(parts[0]) is not { Success: true } hours)
            return null;
        var said = hours.Groups[1].Value.Trim();
        var on = said.Length == 0 ? day : times.Read(said)?.Day;
        return on is { } known && WallTimes.HourOf(hours.Groups[2].Value) is { } from && WallTimes.HourOf(hours.Groups[3].Value) is { } until
            ? new ConferenceSession("", known, from, until, parts[1], Part(parts, 2), Part(parts, 3), Part(parts, 4))
            : null;
    }

    private static string? Part(string[] parts, int at) => at < parts.Length && parts[at].Length > 0 ? parts[at] : null;

    [GeneratedRegex(@"^(.*?)(?:kl\.?\s*)?(\d{1,2}(?:[:.]\d\d)?)\s*[-–]\s*(\d{1,2}(?:[:.]\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Hours();
}
