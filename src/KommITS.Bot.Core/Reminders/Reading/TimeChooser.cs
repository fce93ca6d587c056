using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Language.Dates.Reading;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>
/// From what a time may mean to the one that is meant, or to what has to be asked. A day without a time is at nine, a week or a month at nine on its first
/// working day; what has been is left out while something else is meant too.
/// </summary>
internal sealed class TimeChooser(Instant now)
{
    public const int MostOptions = 4;

    /// <summary>Nobody means a reminder later than this.</summary>
    public static readonly Duration Furthest = Duration.FromDays(366 * 5);

    public static readonly LocalTime Morning = new(9, 0);

    /// <summary>The hours offered of a day that has begun.</summary>
    private static readonly LocalTime[] Offered = [Morning, new(13, 0), new(16, 0), new(20, 0)];

    /// <summary>What is nearer than this is not offered.</summary>
    private static readonly Duration Soon = Duration.FromMinutes(15);

    public WhenRead Choose(IReadOnlyList<DateReading> readings)
    {
        var options = readings.SelectMany(Options).ToList();
        if (options.Count == 0)
            return new WhenRead.Past(readings[0].Start);
        var doubt = readings is [{ Kind: DateKind.Date or DateKind.DateRange or DateKind.DateTimeRange }]
            ? IsOneDay(options) ? TimeDoubt.Hour : TimeDoubt.Day
            : readings.Where(reading => !reading.IsPast).Select(reading => reading.Start.TimeOfDay).Distinct().Count() > 1 ? TimeDoubt.Clock : TimeDoubt.Day;
        return Choose(options, doubt);
    }

    /// <param name="doubt">What is open when several are left.</param>
    public WhenRead Choose(IReadOnlyList<TimeOption> options, TimeDoubt doubt)
    {
        var coming = options.Where(option => option.At > now).DistinctBy(option => option.At).ToList();
        if (coming.Count == 0)
            return new WhenRead.Past(SwedishTime.LocalOf(options[0].At));
        if (coming.Exists(option => option.Clock != ClockDoubt.Skipped))
            coming = [.. coming.Where(option => option.Clock != ClockDoubt.Skipped).Take(MostOptions)];
        if (coming.TrueForAll(option => option.At > now + Furthest))
            return new WhenRead.TooFar();
        if (coming is [var only])
            return new WhenRead.At(only);
        return new WhenRead.Ask(DoubtOf(coming) ?? doubt, coming);
    }

    /// <summary>The moments of a time on the wall: two where it comes twice, and those an hour before and after where the clock jumps over it.</summary>
    public static IReadOnlyList<TimeOption> At(LocalDateTime local)
    {
        var mapping = SwedishTime.Zone.MapLocal(local);
        return mapping.Count switch
        {
            1 => [Option(mapping.Single().ToInstant())],
            2 => [Option(mapping.First().ToInstant(), ClockDoubt.Repeated), Option(mapping.Last().ToInstant(), ClockDoubt.Repeated)],
            _ =>
            [
                Option(local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(), ClockDoubt.Skipped),
                Option(local.WithOffset(mapping.LateInterval.WallOffset).ToInstant(), ClockDoubt.Skipped),
            ],
        };
    }

    /// <summary>The hour that is meant by a time of day, or by a part of the day.</summary>
    public static LocalTime HourOf(DateReading reading) => reading.Timex[^3..] == "TAF" ? new LocalTime(13, 0) : reading.Start.TimeOfDay;

    private IEnumerable<TimeOption> Options(DateReading reading) => reading switch
    {
        { Moment: { } moment } => [Option(moment)],
        { Kind: DateKind.DateTime or DateKind.Time } => At(reading.Start),
        { Kind: DateKind.DateTimeRange } => OfPart(reading),
        { Kind: DateKind.Date } => OfDay(reading.Start.Date),
        _ => OfDays(reading),
    };

    private IEnumerable<TimeOption> OfDay(LocalDate day) => Left(day, Offered) is var left && day > Today ? At(day + Morning) : left;

    /// <summary>"i eftermiddag" at one; when that has been, the next whole hour of it.</summary>
    private IEnumerable<TimeOption> OfPart(DateReading reading)
    {
        var start = reading.Start.Date + HourOf(reading);
        if (SwedishTime.At(start) > now || reading.IsPast)
            return At(start);
        var next = SwedishTime.LocalOf(now + Duration.FromHours(1));
        var (whole, end) = (next.Date + new LocalTime(next.Hour, 0), reading.End!.Value);
        return whole < end || (whole == end && end.TimeOfDay != LocalTime.Midnight) ? At(whole) : [];
    }

    /// <summary>Of a week, a month or other days to come the first working day; of those that have begun, the working days left.</summary>
    private IEnumerable<TimeOption> OfDays(DateReading reading)
    {
        var (first, end) = (reading.Start.Date, reading.End!.Value.Date);
        if (end <= Today)
            return [];
        if (first > Today)
            return At(FirstWorkingDay(first, end) + Morning);
        var mornings = Enumerable.Range(0, Math.Min(Period.DaysBetween(Today, end), 31)).Select(ahead => Today.PlusDays(ahead) + Morning)
            .Where(morning => SwedishTime.At(morning) > now).ToList();
        var working = mornings.Where(morning => SwedishTime.IsWorkingDay(morning.Date)).ToList();
        return (working.Count > 0 ? working : mornings).Take(MostOptions).SelectMany(At);
    }

    private IEnumerable<TimeOption> Left(LocalDate day, IEnumerable<LocalTime> hours)
    {
        var options = hours.SelectMany(hour => At(day + hour)).Where(option => option.At > now + Soon).ToList();
        return day != Today || options.Count > 0 ? options : OfPart(new DateReading("TEV", DateKind.DateTimeRange, day.AtMidnight(), day.PlusDays(1).AtMidnight(), ClockDoubt.None, false));
    }

    private static LocalDate FirstWorkingDay(LocalDate first, LocalDate end)
    {
        for (var day = first; day < end; day = day.PlusDays(1))
            if (SwedishTime.IsWorkingDay(day))
                return day;
        return first;
    }

    private LocalDate Today => SwedishTime.DayOf(now);

    private static TimeOption Option(Instant at, ClockDoubt clock = ClockDoubt.None)
    {
        var local = SwedishTime.LocalOf(at);
        return new TimeOption(at, Timex.Moment(local.Date + new LocalTime(local.Hour, local.Minute))) { Clock = clock };
    }

    private static TimeDoubt? DoubtOf(List<TimeOption> options) =>
        options.TrueForAll(option => option.Clock == ClockDoubt.Skipped) ? TimeDoubt.Skipped
        : options.TrueForAll(option => option.Clock == ClockDoubt.Repeated) ? TimeDoubt.Repeated
        : null;

    private static bool IsOneDay(List<TimeOption> options) => options.Select(option => SwedishTime.DayOf(option.At)).Distinct().Count() == 1;
}
