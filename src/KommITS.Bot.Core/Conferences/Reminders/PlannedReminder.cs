using NodaTime;

namespace KommITS.Bot.Core.Conferences.Reminders;

public enum ReminderOccasion
{
    /// <summary>Registration is open: to every member who has not registered.</summary>
    Open,

    /// <summary>Registration closes soon: to the interested who have not registered.</summary>
    Closing,

    /// <summary>The hotel keeps rooms only so long: to those who come in person.</summary>
    Hotel,

    /// <summary>Weeks before: to those who take part.</summary>
    Ahead,

    /// <summary>The day before: to those who take part.</summary>
    Eve,

    /// <summary>In the morning of the first day.</summary>
    Today,

    /// <summary>A session begins: to those who want that.</summary>
    Session,

    /// <summary>The statutory notice of the annual meeting, to every member.</summary>
    Notice,

    /// <summary>What to read before the annual meeting, to those who take part.</summary>
    Documents,

    /// <summary>It is over: what did you think of it.</summary>
    Feedback,
}

/// <summary>One reminder of a conference, as things are now.</summary>
/// <param name="Key">The same however the conference is moved: each reminder is sent once.</param>
/// <param name="At">When it is due.</param>
/// <param name="Until">Of no use after: one that an outage held up longer is left out.</param>
/// <param name="Session">Id of the session that it is about.</param>
public sealed record PlannedReminder(string Key, ReminderOccasion Occasion, Instant At, Instant Until, string? Session = null)
{
    /// <summary>Until when a person may put it off: never past the start, nor past the day that it is about; null for a session, which begins in a moment.</summary>
    public Instant? UsefulUntil(ConferenceDetails details) => Occasion switch
    {
        ReminderOccasion.Session => null,
        ReminderOccasion.Open or ReminderOccasion.Closing => Instant.Min(details.RegistrationClosesAt, details.StartsAt),
        ReminderOccasion.Hotel or ReminderOccasion.Feedback => Until,
        _ => details.StartsAt,
    };

    public bool IsDue(Instant now) => At <= now && now < Until;
}
