using KommITS.Bot.Core.Language.Dates.Reading;
using KommITS.Bot.Core.Language.Text;
using NodaTime;

namespace KommITS.Bot.Core.Language.Dates;

/// <summary>Goes through the text once; at each word a few words ahead are looked at, never more.</summary>
internal sealed class DateRecognizer : IDateRecognizer
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private const int Night = 3;
    private const int Morning = 6;
    private const int Evening = 20;
    private readonly DateWords _words = DateWords.Load();

    public IReadOnlyList<FoundDate> Find(string text, Instant now)
    {
        var local = now.InZone(Zone).LocalDateTime;
        var read = new DateText(DateToken.Read(Folding.Compose(text)), _words, local);
        var readings = new DateReadings(Zone, now, local);
        var found = new List<FoundDate>();
        for (var at = 0; at < read.Tokens.Count;)
        {
            if (ReadAt(read, readings, at) is not var (end, what))
            {
                at++;
                continue;
            }

            var start = read.Tokens[at].Start;
            found.Add(new FoundDate(start, read.Tokens[end - 1].End - start, what));
            at = end;
        }

        return found;
    }

    private static (int End, IReadOnlyList<DateReading> Readings)? ReadAt(DateText text, DateReadings readings, int at)
    {
        if (RelativeDates.ReadMoment(text, at) is var (momentEnd, offset))
            return (momentEnd, [readings.Of(offset)]);
        if (text.Match("today", at) is var (todayEnd, part))
            return OnDay(text, readings, todayEnd, part == Night && IsEarly(text, todayEnd) ? Tomorrow(text) : Today(text), part);
        if (ReadDate(text, at) is { } date)
            return WithTime(text, readings, date);
        return ReadTime(text, at) is { } time ? WithDate(text, readings, time) : ReadPart(text, readings, at);
    }

    // "på morgonen", the next one; "på morgonen den 14 maj"
    private static (int, IReadOnlyList<DateReading>)? ReadPart(DateText text, DateReadings readings, int at)
    {
        if (text.Match("partAlone", at) is not var (end, part))
            return null;
        if (text.Match("today", end) is not null || text.Match("clock", end) is not null)
            return ReadTime(text, end) is { } time ? (time.End, readings.Of(Fitting(time, part))) : null;
        return ReadDate(text, end) is { } date && date.Spans[0].End is null
            ? OnDay(text, readings, date.End, date.Spans, part)
            : (end, readings.Of([ClockTimes.PartOfDay(part)]));
    }

    private static DatePart? ReadDate(DateText text, int at)
    {
        var from = text.Skip("from", at);
        if ((RelativeDates.Read(text, from) ?? CalendarDates.Read(text, from)) is not { } first)
            return null;
        if (first.Spans[0].End is not null || text.Match("until", first.End) is not var (until, _)
            || (RelativeDates.Read(text, until) ?? CalendarDates.Read(text, until)) is not { } last)
            return first;
        var isPair = text.Tokens[first.End].Text is "och" or "and" && from == at;
        return !isPair && DayAfter(first.Spans[0].Start, last) is { } end ? new(last.End, [Ranges.Of(first.Spans[0].Start, end.PlusDays(1))]) : first;
    }

    // "måndag till onsdag", said on a Tuesday: the Wednesday after that Monday.
    private static LocalDate? DayAfter(LocalDate start, DatePart last)
    {
        var days = last.Spans.Where(span => span.End is null).SelectMany(span => Timex.IsWeekday(span.Timex) ? [span.Start, span.Start.PlusWeeks(1)] : new[] { span.Start });
        return days.Where(day => day > start).Cast<LocalDate?>().FirstOrDefault();
    }

    private static (int, IReadOnlyList<DateReading>) WithTime(DateText text, DateReadings readings, DatePart date)
    {
        var next = text.Is(date.End, ',') ? date.End + 1 : date.End;
        if (date.Spans[0].End is not null)
            return (date.End, readings.Of(date.Spans));
        if (ReadTime(text, next) is { } time)
            return (time.End, readings.Of(date.Spans, time.Times));
        return text.Match("part", next) is (var end, <= 3 and var part)
            ? OnDay(text, readings, end, date.Spans, part)
            : (date.End, readings.Of(date.Spans));
    }

    private static (int, IReadOnlyList<DateReading>)? WithDate(DateText text, DateReadings readings, TimePart time)
    {
        var next = text.Is(time.End, ',') ? time.End + 1 : time.End;
        if (text.Match("today", next) is var (todayEnd, _))
            return (todayEnd, readings.Of(Today(text), time.Times));
        if (ReadDate(text, next) is { } date && date.Spans[0].End is null)
            return (date.End, readings.Of(date.Spans, time.Times));
        return time.IsLoose && !text.EndsAt(time.End) ? null : (time.End, readings.Of(time.Times));
    }

    // "ikväll kl 7": the part of the day tells which seven.
    private static (int, IReadOnlyList<DateReading>) OnDay(
        DateText text, DateReadings readings, int end, IReadOnlyList<DateSpan> days, int part)
    {
        if (ReadTime(text, end) is not { } time)
            return (end, readings.Of(days, [ClockTimes.PartOfDay(part)]));
        return (time.End, readings.Of(days, Fitting(time, part)));
    }

    private static IReadOnlyList<ClockTime> Fitting(TimePart time, int part)
    {
        var isLate = part is 1 or 2;
        var fitting = time.Times.Select(one => one.Minutes < 12 * 60 && (isLate || (part == Night && one.Minutes > Morning * 60)) ? Later(one) : one)
            .Where(one => part is not (0 or 4) || one.Minutes < 12 * 60)
            .Where(one => part != Night || one.Minutes is <= Morning * 60 or >= Evening * 60).DistinctBy(one => one.Minutes).ToList();
        return fitting.Count > 0 ? fitting : time.Times;
    }

    private static ClockTime Later(ClockTime time) =>
        time with { Minutes = time.Minutes + (12 * 60), Timex = Timex.Clock(time.Minutes + (12 * 60)), Until = time.Until + (12 * 60) };

    private static TimePart? ReadTime(DateText text, int at) => ClockTimes.Read(text, at);

    // "i natt kl 3", said by day, is tomorrow's three.
    private static bool IsEarly(DateText text, int at) =>
        text.Now.Hour >= Morning && ReadTime(text, at) is { } time && time.Times.Any(one => one.Minutes < Morning * 60);

    private static DateSpan[] Today(DateText text) => [new(text.Today, null, Timex.Date(text.Today))];

    private static DateSpan[] Tomorrow(DateText text) => [new(text.Today.PlusDays(1), null, Timex.Date(text.Today.PlusDays(1)))];
}
