using System.Globalization;
using KommITS.Bot.Core.Language.Dates;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Tests.Language.Dates;

/// <summary>Reads one expression at one moment and writes the readings short: start, or start..end, with their TIMEX and what is to be known.</summary>
internal static class DateBench
{
    private static readonly DateTimeZone Stockholm = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private static readonly DateRecognizer Recognizer = new();

    /// <param name="now">A time on a Swedish clock, such as <c>2026-11-23T15:00</c>.</param>
    public static Instant At(string now) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(now).Value.InZoneLeniently(Stockholm).ToInstant();

    public static IReadOnlyList<FoundDate> Find(string text, string now) => Recognizer.Find(text, At(now));

    /// <summary>Such as <c>2026-11-27 15:00 | 2026-11-27 03:00</c>; "" when there is no date.</summary>
    public static string Meanings(string text, string now) =>
        string.Join(" & ", Find(text, now).Select(found => string.Join(" | ", found.Readings.Select(Short))));

    public static string Timexes(string text, string now) =>
        string.Join(" & ", Find(text, now).Select(found => string.Join(" | ", found.Readings.Select(reading => reading.Timex))));

    private static string Short(DateReading reading)
    {
        var withTime = reading.Kind is DateKind.DateTime or DateKind.Time or DateKind.DateTimeRange;
        var text = Write(reading.Start, withTime);
        if (reading.End is { } end)
            text += ".." + Write(withTime ? end : end.PlusDays(-1), withTime);
        if (reading.Doubt != ClockDoubt.None)
            text += " " + reading.Doubt.ToString().ToLowerInvariant();
        return reading.IsPast ? text + " past" : text;
    }

    private static string Write(LocalDateTime moment, bool withTime) =>
        moment.ToString(withTime ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd", CultureInfo.InvariantCulture);
}
