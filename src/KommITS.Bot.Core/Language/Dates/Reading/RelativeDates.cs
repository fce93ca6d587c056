using NodaTime;
using NodaTime.Calendars;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>Days seen from today: imorgon, om tre dagar, på torsdag, nästa fredag, torsdag om två veckor, vecka 42, i helgen.</summary>
internal static class RelativeDates
{
    private const int MostUnits = 500;
    private const int Week = 3;
    private static readonly IWeekYearRule Weeks = WeekYearRules.Iso;

    public static DatePart? Read(DateText text, int at) =>
        OrdinalDays.Read(text, at) ?? ReadDay(text, at) ?? ReadOffset(text, at) ?? ReadWeekday(text, at) ?? ReadDayAfterWeek(text, at) ?? ReadWeek(text, at) ?? ReadNamedSpan(text, at);

    /// <summary>An offset in minutes or hours: a moment, whatever the clock does until then.</summary>
    public static (int End, Duration Offset)? ReadMoment(DateText text, int at)
    {
        var ahead = text.Skip("ahead", at);
        if (ahead > at && text.Match("span", ahead) is var (spanEnd, minutes))
            return (spanEnd, Duration.FromMinutes(minutes));
        if (Offset(text, at) is (var end, var count, <= 1 and var unit))
            return ahead > at ? WithMinutes(text, end, Long(count, unit), unit) : (end, Long(count, unit));
        return ahead > at ? ReadHalves(text, ahead) : null;
    }

    // "om 1 timme och 30 minuter", "in 1 h 30 min"
    private static (int End, Duration Offset) WithMinutes(DateText text, int end, Duration hours, int unit)
    {
        var next = text.Skip("and", end);
        return unit == 1 && text.Count(next) is (var counted, < 60 and var minutes) && text.Match("unit", counted) is (var last, 0)
            ? (last, hours + Duration.FromMinutes(minutes))
            : (end, hours);
    }

    // "om 1,5 timmar", "in 2.5 hours"
    private static (int End, Duration Offset)? ReadHalves(DateText text, int at) =>
        text.Number(at) is <= MostUnits and var whole && (text.Is(at + 1, ',') || text.Is(at + 1, '.')) && text.IsJoined(at + 1, 2)
        && text.Number(at + 2) is >= 0 and <= 9 and var tenths && text.Match("unit", at + 3) is (var end, 1)
            ? (end, Duration.FromMinutes((whole * 60) + (tenths * 6)))
            : null;

    private static Duration Long(int count, int unit) => unit == 0 ? Duration.FromMinutes(count) : Duration.FromHours(count);

    private static DatePart? ReadDay(DateText text, int at) =>
        text.Match("day", at) is var (end, days) ? Single(end, text.Today.PlusDays(days)) : null;

    private static DatePart? ReadOffset(DateText text, int at) =>
        text.Skip("ahead", at) is var ahead && ahead > at && text.Match("months", ahead) is var (ending, months)
            ? Single(ending, text.Today.PlusMonths(months))
            : ReadUnits(text, at);

    private static DatePart? ReadUnits(DateText text, int at)
    {
        if (Offset(text, at) is not (var end, var count, >= 2 and var unit))
            return null;
        if (unit == Week && count > 0 && WeekdayAfter(text, end) is var (named, day))
            return InWeeks(text, named, day, count);
        return Single(end, unit switch
        {
            2 => text.Today.PlusDays(count),
            Week => text.Today.PlusWeeks(count),
            4 => text.Today.PlusMonths(count),
            _ => text.Today.PlusYears(count),
        });
    }

    // "torsdag om två veckor": that day of the calendar's week; or so many weeks after the next such day, where that is another.
    private static DatePart InWeeks(DateText text, int end, int day, int weeks)
    {
        var days = new[] { Monday(text.Today).PlusDays(day - 1), Next(text, day) }.Distinct().Select(date => date.PlusWeeks(weeks));
        return new(end, [.. days.Select(date => new DateSpan(date, null, Timex.Date(date)))]);
    }

    // "… på torsdag", "…, torsdag"
    private static (int End, int Day)? WeekdayAfter(DateText text, int at)
    {
        var next = text.Is(at, ',') ? at + 1 : at;
        return text.Match("weekday", text.Match("which", next) is (var named, 0) ? named : next);
    }

    // "om tre dagar", "in three days", "three days from now", "för tre dagar sedan", "three days ago".
    private static (int End, int Count, int Unit)? Offset(DateText text, int at)
    {
        var ahead = text.Skip("ahead", at);
        var start = ahead > at ? ahead : text.Skip("agoBefore", at);
        if (text.Count(start) is not (var counted, <= MostUnits and var count) || text.Match("unit", counted) is not var (end, unit))
            return null;
        if (ahead > at)
            return (end, count, unit);
        if (text.Match("ago", end) is var (past, _))
            return (past, -count, unit);
        return text.Match("fromNow", end) is var (after, _) ? (after, count, unit) : null;
    }

    private static DatePart? ReadWeekday(DateText text, int at)
    {
        if (text.Match("weekdayPast", at) is var (past, day))
            return Single(past, Next(text, day).PlusWeeks(-1));
        var cue = text.Match("which", at);
        var start = cue?.End ?? at;
        if (text.Match("weekday", start) is not { } found)
        {
            if (text.Match("weekdayShort", start) is not { } brief || (cue is null && !StandsByDate(text, brief.End)))
                return null;
            found = (text.Is(brief.End, '.') ? brief.End + 1 : brief.End, brief.Value);
        }

        if (Offset(text, found.End) is (var after, > 0 and var weeks, Week))
            return InWeeks(text, after, found.Value, weeks);
        return InWeek(text, found.End, found.Value) ?? OnDate(text, found.End, found.Value) ?? Seen(text, found.End, found.Value, cue?.Value ?? 0);
    }

    private static bool StandsByDate(DateText text, int at) => CalendarDates.Read(text, text.Is(at, '.') ? at + 1 : at) is not null;

    // "fredag nästa vecka", "fredag v. 42"
    private static DatePart? InWeek(DateText text, int at, int day) => ReadWeek(text, at) is { } week
        ? new(week.End, [.. week.Spans.Select(span => span.Start.PlusDays(day - 1)).Select(date => new DateSpan(date, null, Timex.Date(date)))])
        : null;

    // "nästa vecka på fredag", "v. 42, torsdag"
    private static DatePart? ReadDayAfterWeek(DateText text, int at)
    {
        if (ReadWeek(text, at) is not { } week)
            return null;
        return WeekdayAfter(text, week.End) is var (end, day)
            ? new(end, [.. week.Spans.Select(span => span.Start.PlusDays(day - 1)).Select(date => new DateSpan(date, null, Timex.Date(date)))])
            : null;
    }

    // "fredag den 14 maj": the year in which it is one, where the words leave that open.
    private static DatePart? OnDate(DateText text, int at, int day)
    {
        if (CalendarDates.Read(text, text.Is(at, ',') ? at + 1 : at) is not { } date || date.Spans.Any(span => span.End is not null))
            return null;
        var fitting = date.Spans.Where(span => (int)span.Start.DayOfWeek == day).ToList();
        return fitting.Count > 0 ? date with { Spans = fitting } : date;
    }

    private static DatePart Seen(DateText text, int end, int day, int which)
    {
        var coming = Next(text, day);
        var inNextWeek = Monday(text.Today).PlusWeeks(1).PlusDays(day - 1);
        return which switch
        {
            -1 => Single(end, coming.PlusWeeks(-1)),
            1 when coming != inNextWeek && coming != text.Today => new(end, [new(inNextWeek, null, Timex.Date(inNextWeek)), new(coming, null, Timex.Date(coming))]),
            1 => Single(end, inNextWeek),
            _ when coming == text.Today => new(end, [new(coming.PlusWeeks(1), null, Timex.Weekday(day)), new(coming, null, Timex.Weekday(day))]),
            _ => new(end, [new(coming, null, Timex.Weekday(day))]),
        };
    }

    private static DatePart? ReadWeek(DateText text, int at)
    {
        if (text.Match("thisWeek", at) is var (end, weeks))
            return new(end, [WeekSpan(Monday(text.Today).PlusWeeks(weeks))]);
        var start = text.Skip("in", at);
        if (text.Match("week", start) is not var (named, _) || text.Number(named) is not (>= 1 and <= 53 and var week))
            return null;
        var thisYear = Weeks.GetWeekYear(text.Today);
        if (text.Year(named + 1) is { } year)
            return HasWeek(year, week) ? new(named + 2, [WeekSpan(MondayOf(year, week))]) : null;
        var next = Enumerable.Range(thisYear, 10).First(candidate => HasWeek(candidate, week) && MondayOf(candidate, week).PlusWeeks(1) > text.Today);
        return next > thisYear && HasWeek(thisYear, week)
            ? new(named + 1, [WeekSpan(MondayOf(next, week)), WeekSpan(MondayOf(thisYear, week))])
            : new(named + 1, [WeekSpan(MondayOf(next, week))]);
    }

    private static DatePart? ReadNamedSpan(DateText text, int at)
    {
        if (text.Match("weekend", at) is var (end, weeks))
        {
            var saturday = Monday(text.Today).PlusWeeks(weeks).PlusDays(5);
            return new(end, [Ranges.Of(saturday, saturday.PlusDays(2))]);
        }

        if (text.Match("thisMonth", at) is var (monthEnd, months) && text.Today.PlusDays(1 - text.Today.Day).PlusMonths(months) is var first)
            return new(monthEnd, [CalendarDates.MonthSpan(first, Timex.Month(first.Year, first.Month))]);
        if (text.Match("thisYear", at) is not var (yearEnd, years))
            return null;
        var newYear = new LocalDate(text.Today.Year + years, 1, 1);
        return new(yearEnd, [new(newYear, newYear.PlusYears(1), FormattableString.Invariant($"{newYear.Year:0000}"))]);
    }

    private static DatePart Single(int end, LocalDate date) => new(end, [new(date, null, Timex.Date(date))]);

    private static LocalDate Next(DateText text, int day) => text.Today.PlusDays((day - (int)text.Today.DayOfWeek + 7) % 7);

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    private static bool HasWeek(int year, int week) => week <= Weeks.GetWeeksInWeekYear(year);

    private static LocalDate MondayOf(int year, int week) => Weeks.GetLocalDate(year, week, IsoDayOfWeek.Monday);

    private static DateSpan WeekSpan(LocalDate monday) =>
        new(monday, monday.PlusWeeks(1), Timex.Week(Weeks.GetWeekYear(monday), Weeks.GetWeekOfWeekYear(monday)));
}
