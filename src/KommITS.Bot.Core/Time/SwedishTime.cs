using NodaTime;

namespace KommITS.Bot.Core.Time;

/// <summary>The society's clock and calendar.</summary>
public static class SwedishTime
{
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public static LocalDateTime LocalOf(Instant instant) => instant.InZone(Zone).LocalDateTime;

    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>A time that does not exist becomes the first that does after it; of one that comes twice it is the first.</summary>
    public static Instant At(LocalDateTime local) => local.InZone(Zone, Resolve).ToInstant();

    public static bool IsWorkingDay(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !SwedishHolidays.Include(day);

    private static ZonedDateTime Resolve(NodaTime.TimeZones.ZoneLocalMapping mapping) => Resolver(mapping);

    private static readonly NodaTime.TimeZones.ZoneLocalMappingResolver Resolver =
        NodaTime.TimeZones.Resolvers.CreateMappingResolver(NodaTime.TimeZones.Resolvers.ReturnEarlier, NodaTime.TimeZones.Resolvers.ReturnStartOfIntervalAfter);
}
