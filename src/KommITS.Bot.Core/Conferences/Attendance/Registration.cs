using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

public enum AttendanceMode
{
    OnSite,
    Remote,
}

public enum RegistrationState
{
    In,

    /// <summary>On the waiting list, in the order of the roster.</summary>
    Waiting,

    /// <summary>A seat is kept for them until <see cref="Registration.OfferedUntil"/>.</summary>
    Offered,

    /// <summary>They have cancelled.</summary>
    Out,

    /// <summary>They were offered a seat and let it go.</summary>
    Lapsed,
}

/// <summary>One person's place at a conference.</summary>
public sealed record Registration
{
    /// <summary>Member id.</summary>
    public required string Member { get; init; }

    public string? Municipality { get; init; }

    public AttendanceMode Mode { get; init; }

    public RegistrationState State { get; init; }

    /// <summary>When they registered.</summary>
    public required Instant At { get; init; }

    /// <summary>Since when they have a seat; null while they have none.</summary>
    public Instant? InAt { get; init; }

    /// <summary>Until when a seat is kept for them; of a lapsed offer, was.</summary>
    public Instant? OfferedUntil { get; init; }

    /// <summary>How often they were offered a seat.</summary>
    public int Offers { get; init; }

    /// <summary>Their offer lapsed, and they have not been told yet.</summary>
    public bool IsLapseUntold { get; init; }

    /// <summary>Others may see that they are coming.</summary>
    public bool IsVisible { get; init; }

    /// <summary>Since when they want to be reminded of each session; null: they don't.</summary>
    public Instant? SessionsSince { get; init; }

    public bool IsOpen => State is RegistrationState.In or RegistrationState.Waiting or RegistrationState.Offered;

    public bool TakesSeat => State is RegistrationState.In or RegistrationState.Offered;
}

/// <summary>What a person may choose beside the seat; null leaves it as it is.</summary>
public sealed record RegistrationWishes(bool? IsVisible = null, bool? WantsSessions = null)
{
    public static RegistrationWishes None { get; } = new();
}

public enum RegistrationOutcome
{
    Done,
    AlreadyDone,

    /// <summary>On the waiting list.</summary>
    Waiting,
    NotFound,
    NotMember,
    NotOpenYet,
    Closed,

    /// <summary>It is not held on site, or not held remotely.</summary>
    NoSuchMode,

    /// <summary>The other way of taking part is full; the seat that they have stays theirs.</summary>
    OtherIsFull,
    NotRegistered,

    /// <summary>The offered seat went to the next one.</summary>
    TooLate,

    /// <summary>The conference has ended.</summary>
    Over,
}
