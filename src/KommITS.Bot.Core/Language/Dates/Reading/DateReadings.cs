using NodaTime;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>From the parts of an expression to what they mean on a Swedish clock.</summary>
internal sealed class DateReadings(DateTimeZone zone, Instant now, LocalDateTime local)
{
    public IReadOnlyList<DateReading> Of(IReadOnlyList<DateSpan> days) => [.. days.Select(Of)];

    /// <summary>Every day with every time; the time is likeliest as its own list has it.</summary>
    public IReadOnlyList<DateReading> Of(IReadOnlyList<DateSpan> days, IReadOnlyList<ClockTime> times) =>
        [.. from day in days from time in times select Of(day.Start, day.Timex, time)];

    /// <summary>A time alone is its next one.</summary>
    public IReadOnlyList<DateReading> Of(IReadOnlyList<ClockTime> times) =>
        [.. from time in times
            let today = At(local.Date, time.Minutes)
            let day = today > local ? local.Date : local.Date.PlusDays(1)
            let reading = Of(day, "", time)
            select reading with { Kind = time.Until is null ? DateKind.Time : DateKind.DateTimeRange }];

    public DateReading Of(Duration offset)
    {
        var moment = (now + offset).InZone(zone).LocalDateTime;
        moment = moment.Date + new LocalTime(moment.Hour, moment.Minute, moment.Second);
        return new(Timex.Moment(moment), DateKind.DateTime, moment, null, ClockDoubt.None, offset < Duration.Zero) { Moment = now + offset };
    }

    private DateReading Of(DateSpan day) => day.End is { } end
        ? new(day.Timex, DateKind.DateRange, day.Start.AtMidnight(), end.AtMidnight(), ClockDoubt.None, end <= local.Date)
        : new(day.Timex, DateKind.Date, day.Start.AtMidnight(), null, ClockDoubt.None, day.Start < local.Date);

    private DateReading Of(LocalDate day, string timex, ClockTime time)
    {
        var start = At(day, time.Minutes);
        if (time.Until is not { } until)
            return new(timex + time.Timex, DateKind.DateTime, start, null, DoubtOf(start), IsPast(start));
        var end = At(day, until);
        var name = time.Timex.Length > 1 && char.IsLetter(time.Timex[1])
            ? timex + time.Timex
            : Timex.Hours(timex + time.Timex, timex + Timex.Clock(until), until - time.Minutes);
        return new(name, DateKind.DateTimeRange, start, end, DoubtOf(start) is var doubt and not ClockDoubt.None ? doubt : DoubtOf(end), IsPast(end));
    }

    private static LocalDateTime At(LocalDate day, int minutes) => day.AtMidnight().PlusMinutes(minutes);

    private bool IsPast(LocalDateTime moment) => zone.AtLeniently(moment).ToInstant() <= now;

    private ClockDoubt DoubtOf(LocalDateTime moment) => zone.MapLocal(moment).Count switch
    {
        0 => ClockDoubt.Skipped,
        1 => ClockDoubt.None,
        _ => ClockDoubt.Repeated,
    };
}
