using KommITS.Bot.Core.Language.Dates;
using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>A time by the clock on the wall in Sweden, and what the change to and from summer time made of it.</summary>
/// <param name="Doubt">Skipped: the time does not exist that day, and the first after it is meant. Repeated: it comes twice, and the first is meant.</param>
public sealed record StockholmTime(Instant Instant, ClockDoubt Doubt)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    public static StockholmTime Of(LocalDateTime local)
    {
        var mapping = Zone.MapLocal(local);
        return mapping.Count switch
        {
            0 => new StockholmTime(mapping.LateInterval.Start, ClockDoubt.Skipped),
            1 => new StockholmTime(mapping.Single().ToInstant(), ClockDoubt.None),
            _ => new StockholmTime(mapping.First().ToInstant(), ClockDoubt.Repeated),
        };
    }

    public static LocalDateTime LocalOf(Instant instant) => instant.InZone(Zone).LocalDateTime;
}
