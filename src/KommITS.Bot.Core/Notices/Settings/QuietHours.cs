using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Settings;

/// <summary>When a person is left alone, by the clock on the wall in Sweden.</summary>
/// <param name="From">The same as <paramref name="Until"/>: at no hour of the day.</param>
public sealed record QuietHours(LocalTime From, LocalTime Until, bool Weekends)
{
    /// <summary>When no digest hour follows from the quiet hours' end.</summary>
    private static readonly LocalTime Morning = new(8, 0);

    public static QuietHours Default { get; } = new(new LocalTime(18, 0), new LocalTime(7, 0), Weekends: true);

    public static QuietHours None { get; } = new(LocalTime.Midnight, LocalTime.Midnight, Weekends: false);

    /// <summary>What the person chose, and <paramref name="otherwise"/> where they did not.</summary>
    public static QuietHours Of(NoticeSettings settings, QuietHours otherwise) => new(
        settings.QuietFrom ?? otherwise.From, settings.QuietUntil ?? otherwise.Until, settings.QuietWeekends ?? otherwise.Weekends);

    public bool Include(Instant instant) => Include(SwedishTime.LocalOf(instant));

    /// <summary>The same instant when it is not quiet then; else when it ends.</summary>
    public Instant EndAfter(Instant instant)
    {
        if (!Include(instant))
            return instant;
        var day = SwedishTime.DayOf(instant);
        for (var ahead = 0; ; ahead++)
        {
            var candidate = SwedishTime.At(day.PlusDays(ahead) + OpensAt);
            if (candidate > instant && !Include(candidate))
                return candidate;
        }
    }

    /// <summary>The next morning on which the person may be written to, later than <paramref name="instant"/>.</summary>
    public Instant NextMorning(Instant instant, bool onMondays)
    {
        var morning = OpensAt == LocalTime.Midnight ? Morning : OpensAt;
        for (var day = SwedishTime.DayOf(instant); ; day = day.PlusDays(1))
        {
            var candidate = SwedishTime.At(day + morning);
            if (candidate > instant && SwedishTime.IsWorkingDay(day) && !Include(candidate) && (!onMondays || IsFirstWorkingDay(day)))
                return candidate;
        }
    }

    private LocalTime OpensAt => From == Until ? LocalTime.Midnight : Until;

    private bool Include(LocalDateTime local) => (Weekends && !SwedishTime.IsWorkingDay(local.Date)) || IsQuietHour(local.TimeOfDay);

    /// <summary>Over midnight when it begins later than it ends.</summary>
    private bool IsQuietHour(LocalTime hour) => From <= Until ? From <= hour && hour < Until : hour >= From || hour < Until;

    private static bool IsFirstWorkingDay(LocalDate day)
    {
        for (var before = day.PlusDays(-1); before.DayOfWeek != IsoDayOfWeek.Sunday; before = before.PlusDays(-1))
            if (SwedishTime.IsWorkingDay(before))
                return false;
        return true;
    }
}
