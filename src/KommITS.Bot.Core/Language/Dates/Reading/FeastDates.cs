using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Language.Dates.Reading;

/// <summary>Days with a name: julafton, New Year's Eve; and those that move from year to year: midsommarafton, annandag påsk, Good Friday.</summary>
internal static class FeastDates
{
    /// <summary>From here on the numbers in words.json are names; below they are days from Easter Sunday.</summary>
    private const int Named = 1000;

    public static DatePart? Read(DateText text, int at)
    {
        var start = text.Skip("on", at);
        if (text.Match("feast", start) is var (end, day))
            return CalendarDates.On(text, text.Year(end) is null ? end : end + 1, text.Year(end), day / 100, day % 100);
        return text.Match("movable", start) is var (after, feast) ? Movable(text, after, feast) : null;
    }

    /// <summary>The next one; and the one that this year has had, if it is over.</summary>
    private static DatePart Movable(DateText text, int end, int feast)
    {
        if (text.Year(end) is { } year)
            return new(end + 1, [Single(DayOf(feast, year))]);
        var thisYear = DayOf(feast, text.Today.Year);
        return thisYear >= text.Today ? new(end, [Single(thisYear)]) : new(end, [Single(DayOf(feast, text.Today.Year + 1)), Single(thisYear)]);
    }

    private static LocalDate DayOf(int feast, int year) => feast switch
    {
        < Named => SwedishHolidays.EasterSunday(year).PlusDays(feast),
        Named => SwedishHolidays.MidsummerEve(year),
        Named + 1 => SwedishHolidays.MidsummerEve(year).PlusDays(1),
        Named + 2 => SwedishHolidays.AllSaintsDay(year),
        _ => SwedishHolidays.FirstSundayOfAdvent(year).PlusWeeks(feast - Named - 3),
    };

    private static DateSpan Single(LocalDate date) => new(date, null, Timex.Date(date));
}
