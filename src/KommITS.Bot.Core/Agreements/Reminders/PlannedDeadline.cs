using NodaTime;

namespace KommITS.Bot.Core.Agreements.Reminders;

public enum DeadlineKind
{
    /// <summary>The last day to give notice, or to say that one wants to go on.</summary>
    Notice,

    /// <summary>The agreement's last day.</summary>
    End,
}

/// <summary>One day by which something has to be done.</summary>
public sealed record Deadline(DeadlineKind Kind, LocalDate Day);

/// <summary>One reminder of a deadline.</summary>
/// <param name="Key">Names the deadline's day too: when an agreement is extended, its new end is reminded of anew.</param>
/// <param name="Days">How many days before.</param>
/// <param name="At">When it is due.</param>
/// <param name="Until">Of no use after: then the next one comes, or the day has passed.</param>
public sealed record PlannedDeadline(string Key, Deadline Deadline, int Days, Instant At, Instant Until)
{
    public bool IsDue(Instant now) => At <= now && now < Until;
}
