using NodaTime;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>Days of the calendar: 2027-05-14, 14/5, 14.5.2027, den 14:e maj, 14–16 maj, May 14th, i maj, julafton.</summary>
internal static class CalendarDates
{
    private const int YearsToLeap = 8;

    public static DatePart? Read(DateText text, int at) =>
        ReadIso(text, at) ?? ReadNumeric(text, text.Skip("on", at)) ?? ReadDayMonth(text, at) ?? ReadMonthDay(text, at)
        ?? ReadMonth(text, at) ?? ReadDayOnly(text, at) ?? FeastDates.Read(text, at);

    /// <summary>The next such day; and the one that this year has had, if it is over.</summary>
    public static DatePart? On(DateText text, int end, int? year, int month, int day)
    {
        if (year is { } known)
            return Exists(known, month, day) ? new(end, [Single(new LocalDate(known, month, day))]) : null;
        var timex = Timex.Yearless(month, day);
        for (var next = text.Today.Year; next <= text.Today.Year + YearsToLeap; next++)
        {
            if (!Exists(next, month, day) || new LocalDate(next, month, day) is var date && date < text.Today)
                continue;
            return next > text.Today.Year && Exists(text.Today.Year, month, day)
                ? new(end, [new(date, null, timex), new(new LocalDate(text.Today.Year, month, day), null, timex)])
                : new(end, [new(date, null, timex)]);
        }

        return null;
    }

    private static DateSpan Single(LocalDate date) => new(date, null, Timex.Date(date));

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static DatePart? ReadIso(DateText text, int at) =>
        text.Year(at) is { } year && text.Is(at + 1, '-') && text.Is(at + 3, '-') && text.IsJoined(at + 1, 4)
        && text.Number(at + 2) is { } month && text.Number(at + 4) is { } day
            ? On(text, at + 5, year, month, day)
            : null;

    // With points only together with a year: 14.30 is a time. 24/7 and "3/4 av" are no days.
    private static DatePart? ReadNumeric(DateText text, int at)
    {
        if (text.Number(at) is not { } day || text.Number(at + 2) is not { } month || !text.IsJoined(at + 1, 2))
            return null;
        var separator = text.Tokens[at + 1].Text[0];
        if (separator is '/' or '.' or '-' && text.Is(at + 3, separator) && text.IsJoined(at + 3, 2) && text.Number(at + 4) is { } year)
            return On(text, at + 5, year < 100 ? 2000 + year : year, month, day);
        if (separator != '/' || (day, month) == (24, 7) || text.Match("share", at + 3) is not null || text.Is(at + 3, '/'))
            return null;
        if (text.Year(at + 3) is { } after)
            return On(text, at + 4, after, month, day);
        return text.Is(at + 3, '-') && text.IsJoined(at + 3, 2) && text.Number(at + 4) is { } two && text.Tokens[at + 4].Text.Length == 2
            ? On(text, at + 5, 2000 + two, month, day)
            : On(text, at + 3, null, month, day);
    }

    private static DatePart? ReadDayMonth(DateText text, int at)
    {
        var start = text.Skip("on", text.Skip("from", at));
        if (DayAt(text, start) is not var (end, day, _))
            return null;
        if (text.Match("until", end) is var (until, _) && DayAt(text, text.Skip("on", until)) is var (last, lastDay, _)
            && MonthAt(text, text.Skip("of", last)) is var (monthEnd, month))
            return Between(text, monthEnd, month, day, lastDay);
        return MonthAt(text, text.Skip("of", end)) is var (after, named) ? WithYear(text, after, named, day) : null;
    }

    private static DatePart? ReadMonthDay(DateText text, int at)
    {
        var start = text.Skip("on", at);
        if (MonthAt(text, start) is not var (end, month) || text.Year(end) is not null
            || DayAt(text, text.Skip("on", end)) is not var (after, day, _) || text.Is(after, ':'))
            return null;
        return text.Match("until", after) is var (until, _) && DayAt(text, until) is var (last, lastDay, _) && text.Year(until) is null && MonthAt(text, last) is null
            ? Between(text, last, month, day, lastDay)
            : WithYear(text, after, month, day);
    }

    private static DatePart? WithYear(DateText text, int at, int month, int day)
    {
        var yearAt = text.Is(at, ',') || text.Is(at, '.') ? at + 1 : at;
        return text.Year(yearAt) is { } year ? On(text, yearAt + 1, year, month, day) : On(text, at, null, month, day);
    }

    private static DatePart? Between(DateText text, int at, int month, int first, int last)
    {
        if (last <= first || WithYear(text, at, month, last) is not { } end)
            return null;
        var spans = from day in end.Spans
                    where Exists(day.Start.Year, month, first)
                    let isYearless = day.Timex[0] == 'X'
                    let start = new LocalDate(day.Start.Year, month, first)
                    select Ranges.Of(start, day.Start.PlusDays(1), isYearless);
        return spans.ToList() is { Count: > 0 } found ? new(end.End, found) : null;
    }

    // A month alone needs a word before it or a year after it: Maj is a name, and may and mars are words.
    private static DatePart? ReadMonth(DateText text, int at)
    {
        var start = text.Skip("in", at);
        if (text.Match("month", start) is not var (end, month) || (start == at && text.Year(end) is null))
            return null;
        if (text.Year(end) is { } year)
            return new(end + 1, [MonthSpan(new LocalDate(year, month, 1), Timex.Month(year, month))]);
        var thisYear = new LocalDate(text.Today.Year, month, 1);
        return thisYear.PlusMonths(1) > text.Today
            ? new(end, [MonthSpan(thisYear, Timex.Month(null, month))])
            : new(end, [MonthSpan(thisYear.PlusYears(1), Timex.Month(null, month)), MonthSpan(thisYear, Timex.Month(null, month))]);
    }

    public static DateSpan MonthSpan(LocalDate first, string timex) => new(first, first.PlusMonths(1), timex);

    // "den 14:e", "the 14th": the next such day.
    private static DatePart? ReadDayOnly(DateText text, int at)
    {
        var start = text.Skip("on", at);
        if (start == at || DayAt(text, start) is not (var end, var day, true) || text.Number(start) is null)
            return null;
        for (var month = new LocalDate(text.Today.Year, text.Today.Month, 1); ; month = month.PlusMonths(1))
        {
            if (Exists(month.Year, month.Month, day) && month.PlusDays(day - 1) >= text.Today)
                return new(end, [new(month.PlusDays(day - 1), null, System.FormattableString.Invariant($"XXXX-XX-{day:00}"))]);
        }
    }

    private static (int End, int Day, bool IsOrdinal)? DayAt(DateText text, int at)
    {
        if (text.Number(at) is >= 1 and <= 31 and var day && text.Tokens[at].Text.Length <= 2)
        {
            var suffix = at + 1 < text.Tokens.Count && text.Tokens[at + 1].IsJoined ? text.Skip("ordinalSuffix", at + 1) : at + 1;
            return (suffix, day, suffix > at + 1);
        }

        return text.Match("ordinal", at) is var (end, value) ? (end, value, true) : null;
    }

    private static (int End, int Month)? MonthAt(DateText text, int at) =>
        text.Match("month", at) is { } named ? named
        : text.Match("monthShort", at) is var (end, month) ? (text.Is(end, '.') ? end + 1 : end, month) : null;
}

internal static class Ranges
{
    public static DateSpan Of(LocalDate start, LocalDate end, bool isYearless = false) => new(start, end, isYearless
        ? Timex.Days(Timex.Yearless(start.Month, start.Day), Timex.Yearless(end.Month, end.Day), Period.DaysBetween(start, end))
        : Timex.Days(Timex.Date(start), Timex.Date(end), Period.DaysBetween(start, end)));
}
