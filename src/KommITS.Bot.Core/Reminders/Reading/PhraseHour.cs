using KommITS.Bot.Core.Language.Dates;
using KommITS.Bot.Core.Language.Dates.Reading;
using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>The time of day that belongs to "två dagar innan": it stands beside it, with no word between that begins what it is about.</summary>
internal sealed record PhraseHour(Cut Cut, IReadOnlyList<LocalTime> Hours)
{
    private const int MostTokens = 4;

    /// <param name="end">Where the phrase ends, with the name of its conference.</param>
    public static PhraseHour? Find(string source, DateText text, IReadOnlyList<FoundDate> found, Cut phrase, int end) =>
        Beside(source, found, phrase, end) ?? After(text, end) ?? Before(text, phrase.Start);

    private static PhraseHour? Beside(string source, IReadOnlyList<FoundDate> found, Cut phrase, int end) => found
        .Where(one => one.Readings[0].Timex.StartsWith('T') && AboutText.IsGap(Between(source, one, phrase.Start, end)))
        .Select(one => new PhraseHour(new Cut(one.Start, one.Length), [.. one.Readings.Select(TimeChooser.HourOf).Distinct()]))
        .MinBy(hour => Math.Abs(hour.Cut.Start - phrase.Start));

    // "at 9 to pack": elsewhere it would be any number.
    private static PhraseHour? After(DateText text, int end)
    {
        var at = IndexAt(text, end);
        return ClockTimes.Read(text, at) is { } time ? Of(text, at, time) : null;
    }

    private static PhraseHour? Before(DateText text, int start)
    {
        var last = IndexAt(text, start);
        for (var at = Math.Max(0, last - MostTokens); at < last; at++)
            if (ClockTimes.Read(text, at) is { } time && time.End == last)
                return Of(text, at, time);
        return null;
    }

    private static PhraseHour Of(DateText text, int at, TimePart time)
    {
        var start = text.Tokens[at].Start;
        return new PhraseHour(
            new Cut(start, text.Tokens[time.End - 1].End - start), [.. time.Times.Select(one => LocalTime.FromMinutesSinceMidnight(one.Minutes % (24 * 60))).Distinct()]);
    }

    private static int IndexAt(DateText text, int start)
    {
        var at = 0;
        while (at < text.Tokens.Count && text.Tokens[at].Start < start)
            at++;
        return at;
    }

    private static string Between(string source, FoundDate one, int start, int end)
    {
        var (from, to) = one.Start < start ? (one.Start + one.Length, start) : (end, one.Start);
        return to > from ? source[from..to] : "";
    }
}
