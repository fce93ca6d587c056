using NodaTime;

namespace KommITS.Bot.Core.Time;

/// <summary>The holidays of Sweden, and the eves on which offices are closed.</summary>
public static class SwedishHolidays
{
    /// <summary>Month and day of those with a fixed date.</summary>
    private static readonly HashSet<(int Month, int Day)> Fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)];

    /// <summary>Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day.</summary>
    private static readonly int[] FromEaster = [-2, 1, 39];

    public static bool Include(LocalDate day) =>
        Fixed.Contains((day.Month, day.Day)) || FromEaster.Contains(Period.DaysBetween(EasterSunday(day.Year), day)) || day == MidsummerEve(day.Year);

    /// <summary>The Friday between 19 and 25 June.</summary>
    public static LocalDate MidsummerEve(int year) => FirstFrom(new LocalDate(year, 6, 19), IsoDayOfWeek.Friday);

    /// <summary>The Saturday between 31 October and 6 November.</summary>
    public static LocalDate AllSaintsDay(int year) => FirstFrom(new LocalDate(year, 10, 31), IsoDayOfWeek.Saturday);

    /// <summary>The first of the four Sundays before Christmas Day.</summary>
    public static LocalDate FirstSundayOfAdvent(int year) => FirstFrom(new LocalDate(year, 11, 27), IsoDayOfWeek.Sunday);

    /// <summary>By the anonymous Gregorian algorithm.</summary>
    public static LocalDate EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * shift) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    private static LocalDate FirstFrom(LocalDate day, IsoDayOfWeek weekday) => day.PlusDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
