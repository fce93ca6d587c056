using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>The small part of TIMEX3 that dates in a talk need.</summary>
internal static class Timex
{
    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Yearless(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");

    public static string Month(int? year, int month) => string.Create(CultureInfo.InvariantCulture, $"{(year is null ? "XXXX" : year):0000}-{month:00}");

    public static string Weekday(int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day}");

    public static bool IsWeekday(string timex) => timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal);

    public static string Week(int year, int week) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{week:00}");

    public static string Clock(int minutes)
    {
        var (hour, minute) = (minutes / 60, minutes % 60);
        return minute == 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}") : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
    }

    public static string Moment(LocalDateTime moment) => moment.Second == 0
        ? Date(moment.Date) + Clock((moment.Hour * 60) + moment.Minute)
        : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss").Format(moment);

    public static string Days(string start, string end, int days) => string.Create(CultureInfo.InvariantCulture, $"({start},{end},P{days}D)");

    public static string Hours(string start, string end, int minutes) => minutes % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"({start},{end},PT{minutes / 60}H)")
        : string.Create(CultureInfo.InvariantCulture, $"({start},{end},PT{minutes}M)");
}
