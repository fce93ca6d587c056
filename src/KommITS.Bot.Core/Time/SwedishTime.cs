using NodaTime;

namespace KommITS.Bot.Core.Time;

/// <summary>The society's clock and calendar.</summary>
public static class SwedishTime
{
    /// <summary>Month and day of the holidays with a fixed date, and of the eves on which offices are closed.</summary>
    private static readonly HashSet<(int Month, int Day)> Fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)];

    /// <summary>Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day.</summary>
    private static readonly int[] FromEaster = [-2, 1, 39];

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public static LocalDateTime LocalOf(Instant instant) => instant.InZone(Zone).LocalDateTime;

    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>A time that does not exist becomes the first that does after it; of one that comes twice it is the first.</summary>
    public static Instant At(LocalDateTime local) => local.InZone(Zone, Resolve).ToInstant();

    public static bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !Fixed.Contains((day.Month, day.Day))
        && !FromEaster.Contains(Period.DaysBetween(EasterSunday(day.Year), day))
        && !IsMidsummerEve(day);

    private static ZonedDateTime Resolve(NodaTime.TimeZones.ZoneLocalMapping mapping) => Resolver(mapping);

    private static readonly NodaTime.TimeZones.ZoneLocalMappingResolver Resolver =
        NodaTime.TimeZones.Resolvers.CreateMappingResolver(NodaTime.TimeZones.Resolvers.ReturnEarlier, NodaTime.TimeZones.Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The Friday between 19 and 25 June.</summary>
    private static bool IsMidsummerEve(LocalDate day) => day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: IsoDayOfWeek.Friday };

    /// <summary>By the anonymous Gregorian algorithm.</summary>
    private static LocalDate EasterSunday(int year)
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
}
