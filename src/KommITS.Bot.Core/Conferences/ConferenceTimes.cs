using NodaTime;
using NodaTime.TimeZones;

namespace KommITS.Bot.Core.Conferences;

/// <summary>When things of a conference happen. An hour that the clock jumps over becomes the first one after; of one that comes twice it is the first.</summary>
public static class ConferenceTimes
{
    private static readonly LocalTime Opens = new(8, 0);

    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static bool IsZone(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    extension(ConferenceDetails details)
    {
        public DateTimeZone DateTimeZone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(details.Zone) ?? DateTimeZoneProviders.Tzdb[ConferenceDetails.SwedishZone];

        public LocalDate FirstDay => details.Starts ?? LocalDate.MaxIsoValue;

        public LocalDate LastDay => details.Ends ?? details.FirstDay;

        public Instant StartsAt => details.At(details.FirstDay, details.StartTime);

        public Instant EndsAt => details.At(details.LastDay, details.EndTime);

        public Instant? RegistrationOpensAt => details.RegistrationOpens is { } day ? details.At(day, Opens) : null;

        /// <summary>The whole last day counts; without one, until the end.</summary>
        public Instant RegistrationClosesAt => details.RegistrationCloses is { } day ? Instant.Min(details.EndOf(day), details.EndsAt) : details.EndsAt;

        public Instant At(LocalDate day, LocalTime time) => (day + time).InZone(details.DateTimeZone, Resolver).ToInstant();

        public Instant EndOf(LocalDate day) => details.At(day.PlusDays(1), LocalTime.Midnight);

        public LocalDate DayOf(Instant instant) => instant.InZone(details.DateTimeZone).Date;

        public Instant StartOf(ConferenceSession session) => details.At(session.Day, session.From);

        public Instant EndOf(ConferenceSession session) => details.At(session.Day, session.Until);
    }
}
