using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;

namespace KommITS.Bot.Core.Reminders;

/// <summary>What a member has asked to be reminded of. Kept in a partition of the member's own: no id from a card leads to another's.</summary>
public sealed record Reminder
{
    public const string Container = "reminders";
    public const int LongestAbout = 300;

    /// <summary>How long one that came is kept, to be snoozed.</summary>
    public static readonly Duration Kept = Duration.FromDays(30);

    public required string Id { get; init; }

    public required string Member { get; init; }

    /// <summary>How the member calls it: "påminnelse 2". Never given again to another of theirs.</summary>
    public required int Number { get; init; }

    /// <summary>In their own words.</summary>
    public required string About { get; init; }

    public required Instant DueAt { get; init; }

    public required Instant CreatedAt { get; init; }

    public ReminderState State { get; init; }

    /// <summary>Counted up each time that it is given another time, so that each time is a notice of its own.</summary>
    public int Round { get; init; }

    /// <summary>When it reached the member, was given up or withdrawn.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>What its time is counted from; null when from nothing.</summary>
    public MeetingBasis? Basis { get; init; }

    public bool IsComing => State is ReminderState.Waiting or ReminderState.Sending;

    /// <summary>When the clock has something to do with it next.</summary>
    public Instant LookAt => EndedAt is { } ended ? ended + Kept : DueAt;

    public static DocumentKey KeyOf(string member, string id) => new(Container, member, id);

    public Reminder MoveTo(TimeOption time) => MoveTo(time.At, MeetingBasis.Of(time));

    public Reminder MoveTo(Instant at, MeetingBasis? basis = null) =>
        this with { DueAt = at, Basis = basis, State = ReminderState.Waiting, Round = Round + 1, EndedAt = null };

    /// <summary>The very same when it is not due, or was begun before.</summary>
    public Reminder Begin(Instant now) => State == ReminderState.Waiting && DueAt <= now ? this with { State = ReminderState.Sending } : this;

    /// <summary>The very same when it has been given another time since, or was begun.</summary>
    public Reminder Withdraw(int round, Instant at) => State == ReminderState.Waiting && Round == round ? this with { State = ReminderState.Withdrawn, EndedAt = at } : this;

    public Reminder End(bool hasArrived, int round, Instant at) => State == ReminderState.Sending && Round == round
        ? this with { State = hasArrived ? ReminderState.Sent : ReminderState.Missed, EndedAt = at }
        : this;
}

public enum ReminderState
{
    Waiting,

    /// <summary>Due, and in the hands of the notice engine.</summary>
    Sending,
    Sent,

    /// <summary>The member could not be reached.</summary>
    Missed,

    /// <summary>The conference that it was counted from is cancelled.</summary>
    Withdrawn,
}

/// <param name="Starts">The day that it was counted from.</param>
public sealed record MeetingBasis(string Meeting, string Title, LocalDate Starts, MeetingOffset Offset)
{
    public static MeetingBasis? Of(TimeOption time) =>
        time is { Meeting: { } meeting, Offset: { } offset } ? new MeetingBasis(meeting.Id, meeting.Title, meeting.Starts, offset) : null;
}
