using KommITS.Bot.Core.Language.Dates;
using NodaTime;

namespace KommITS.Bot.Core.Reminders.Reading;

/// <summary>What the words say of when.</summary>
public abstract record WhenRead
{
    private WhenRead()
    {
    }

    /// <summary>Nothing that could be a time.</summary>
    public sealed record Nothing : WhenRead;

    public sealed record At(TimeOption Time) : WhenRead;

    /// <summary>People would ask back.</summary>
    /// <param name="Options">Two or more, the likeliest first; of a time that the clock jumps over, those around it.</param>
    public sealed record Ask(TimeDoubt Doubt, IReadOnlyList<TimeOption> Options) : WhenRead;

    public sealed record Past(LocalDateTime Time) : WhenRead;

    /// <summary>Later than <see cref="TimeChooser.Furthest"/>.</summary>
    public sealed record TooFar : WhenRead;

    /// <summary>It is counted from a conference, and none is coming.</summary>
    public sealed record NoMeeting : WhenRead;
}

/// <summary>What is open about a time.</summary>
public enum TimeDoubt
{
    /// <summary>"kl 3": in the night or in the afternoon.</summary>
    Clock,

    /// <summary>"på fredag", said on a Friday.</summary>
    Day,

    /// <summary>"idag": at what hour.</summary>
    Hour,

    /// <summary>"dagen innan", while several conferences are coming.</summary>
    Meeting,

    /// <summary>The clock jumps over it.</summary>
    Skipped,

    /// <summary>It comes twice that night.</summary>
    Repeated,
}

/// <param name="Timex">The moment on a Swedish clock, in TIMEX3: <c>2026-12-04T14</c>.</param>
/// <param name="Meeting">What it was counted from, and is moved with; null when from nothing.</param>
public sealed record TimeOption(Instant At, string Timex, Meeting? Meeting = null)
{
    /// <summary>How long before that conference; null for a moment of its own.</summary>
    public MeetingOffset? Offset { get; init; }

    /// <summary>What the change of the clock did to the time that was said.</summary>
    public ClockDoubt Clock { get; init; }
}

/// <summary>A moment counted from a conference: so many days off at an hour of the day, or so long before its first minute.</summary>
/// <param name="FromClosing">Counted from the last day to register instead of the first of the conference.</param>
public sealed record MeetingOffset(int Days, LocalTime? Hour, long Minutes = 0, bool FromClosing = false);
