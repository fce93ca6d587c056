using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>When the register may write to people of its own accord: on Swedish working days from 9 to 16, by the clock on the wall there.</summary>
public static class WorkingHours
{
    private static readonly LocalTime Begin = new(9, 0);
    private static readonly LocalTime End = new(16, 0);

    public static bool Include(Instant instant)
    {
        var local = SwedishTime.LocalOf(instant);
        return local.TimeOfDay >= Begin && local.TimeOfDay < End && SwedishTime.IsWorkingDay(local.Date);
    }

    public static LocalDate DayOf(Instant instant) => SwedishTime.DayOf(instant);

    /// <summary>"2027-03".</summary>
    public static string MonthOf(Instant instant) => NodaTime.Text.YearMonthPattern.Iso.Format(DayOf(instant).ToYearMonth());

    /// <summary>The month before, as <see cref="MonthOf"/> writes it.</summary>
    public static string MonthBefore(Instant instant) => NodaTime.Text.YearMonthPattern.Iso.Format(DayOf(instant).ToYearMonth().PlusMonths(-1));
}
