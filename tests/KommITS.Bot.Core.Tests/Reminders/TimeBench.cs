using System.Globalization;
using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Tests.Language.Dates;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Reminders;

/// <summary>Reads one wish at one moment and writes what it came to short: a time, <c>clock? a / b</c> for what is asked, or a word.</summary>
internal static class TimeBench
{
    public static readonly Meeting Spring = new("spring", "Vårkonferensen 2028", new LocalDate(2028, 5, 10), new LocalTime(9, 30), new LocalDate(2028, 4, 12));

    private static readonly ReminderReader Reader = new(new DateRecognizer());

    /// <param name="now">A time on a Swedish clock, such as <c>2026-11-23T15:00</c>.</param>
    public static ReminderWish Read(string text, string now, params Meeting[] meetings) => Reader.Read(text, DateBench.At(now), meetings);

    public static string Meaning(string text, string now) => Short(Read(text, now, Spring).When);

    public static string Short(WhenRead read) => read switch
    {
        WhenRead.At at => Short(at.Time),
        WhenRead.Ask ask => $"{ask.Doubt.ToString().ToLowerInvariant()}? {string.Join(" / ", ask.Options.Select(Short))}",
        WhenRead.Past => "past",
        WhenRead.TooFar => "far",
        WhenRead.NoMeeting => "no meeting",
        _ => "-",
    };

    private static string Short(TimeOption option)
    {
        var zoned = option.At.InZone(SwedishTime.Zone);
        var text = zoned.LocalDateTime.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return SwedishTime.Zone.MapLocal(zoned.LocalDateTime).Count == 1 ? text : text + zoned.Offset.ToString("+H", CultureInfo.InvariantCulture);
    }
}
