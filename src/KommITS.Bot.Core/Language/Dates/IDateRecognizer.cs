using NodaTime;

namespace KommITS.Bot.Core.Language.Dates;

/// <summary>Finds dates and times in Swedish and English text, as people in Sweden mean them.</summary>
public interface IDateRecognizer
{
    /// <summary>Reads a text of any length and content; never fails. In the order of the text.</summary>
    IReadOnlyList<FoundDate> Find(string text, Instant now);
}

/// <param name="Start">Where the words stand in the composed (NFC) text.</param>
/// <param name="Readings">What they may mean, likeliest first. Several where people would ask back ("på fredag kl 3").</param>
public sealed record FoundDate(int Start, int Length, IReadOnlyList<DateReading> Readings);

/// <param name="Timex">What was said, in TIMEX3: <c>XXXX-WXX-5T15</c> for "på fredag kl 3".</param>
/// <param name="Start">The moment on a Swedish clock; midnight where no time was said.</param>
/// <param name="End">The first moment after a range; null for a single day or time.</param>
/// <param name="IsPast">It has begun already: a day before today, a time that was, a range that is over.</param>
public sealed record DateReading(string Timex, DateKind Kind, LocalDateTime Start, LocalDateTime? End, ClockDoubt Doubt, bool IsPast)
{
    /// <summary>Of hours and minutes counted from now ("om 3 timmar") the very moment, which an hour that comes twice leaves open; else null.</summary>
    public Instant? Moment { get; init; }
}

public enum DateKind
{
    Date,

    /// <summary>A time of day without a date: its next one.</summary>
    Time,
    DateTime,
    DateRange,
    DateTimeRange,
}

/// <summary>What the change to and from summer time does to a time: it is told, never guessed.</summary>
public enum ClockDoubt
{
    None,

    /// <summary>The clock jumps over it.</summary>
    Skipped,

    /// <summary>It comes twice that night.</summary>
    Repeated,
}
