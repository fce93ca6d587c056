using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>Days counted within a month: sista fredagen i månaden, första måndagen i maj, the last working day of next month.</summary>
internal static class OrdinalDays
{
    private const int AnyDay = 0;
    private const int WorkingDay = 8;
    private const int MostMonths = 24;

    public static DatePart? Read(DateText text, int at)
    {
        var start = text.Skip("on", at);
        if ((text.Match("fromLast", start) ?? text.Match("ordinal", start)) is not var (counted, which)
            || (text.Match("weekday", counted) ?? text.Match("dayOfMonth", counted)) is not var (named, kind))
            return null;
        var month = text.Skip("in", text.Skip("of", named));
        return month > named || text.Match("thisMonth", named) is not null ? InMonth(text, month, which, kind) : null;
    }

    // A month alone is the next that has such a day to come; the one that has been goes along, as with any date.
    private static DatePart? InMonth(DateText text, int at, int which, int kind)
    {
        var thisMonth = new LocalDate(text.Today.Year, text.Today.Month, 1);
        if (text.Match("thisMonth", at) is var (thisEnd, ahead))
            return Find(thisMonth.PlusMonths(ahead), which, kind) is { } day ? new(thisEnd, [Single(day)]) : null;
        if (text.Match("theMonth", at) is var (anyEnd, _))
            return Next(text, anyEnd, thisMonth, 1, which, kind);
        if (text.Match("month", at) is not var (end, month))
            return null;
        if (text.Year(end) is { } year)
            return Find(new LocalDate(year, month, 1), which, kind) is { } known ? new(end + 1, [Single(known)]) : null;
        return Next(text, end, new LocalDate(text.Today.Year, month, 1), 12, which, kind);
    }

    private static DatePart? Next(DateText text, int end, LocalDate first, int step, int which, int kind)
    {
        var days = Enumerable.Range(0, MostMonths).Select(number => Find(first.PlusMonths(number * step), which, kind)).OfType<LocalDate>().ToList();
        var next = days.FindIndex(day => day >= text.Today);
        return next < 0 ? null : new(end, next == 0 ? [Single(days[0])] : [Single(days[next]), Single(days[next - 1])]);
    }

    /// <param name="which">Counted from 1, or back from the last, -1; null when the month has not so many.</param>
    private static LocalDate? Find(LocalDate first, int which, int kind)
    {
        var days = Enumerable.Range(0, CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)).Select(first.PlusDays).Where(IsOne).ToList();
        var index = which > 0 ? which - 1 : days.Count + which;
        return index >= 0 && index < days.Count ? days[index] : null;

        bool IsOne(LocalDate day) => kind switch
        {
            AnyDay => true,
            WorkingDay => SwedishTime.IsWorkingDay(day),
            _ => (int)day.DayOfWeek == kind,
        };
    }

    private static DateSpan Single(LocalDate date) => new(date, null, Timex.Date(date));
}
