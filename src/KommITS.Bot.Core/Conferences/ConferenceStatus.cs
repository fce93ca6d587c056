namespace KommITS.Bot.Core.Conferences;

public enum ConferenceStatus
{
    Draft,
    Published,

    /// <summary>It was published and will not be held.</summary>
    Cancelled,

    /// <summary>A draft that was thrown away.</summary>
    Deleted,
}

/// <summary>What is still to be told. Done again it changes nothing more, so it is noted before and crossed out after.</summary>
[Flags]
public enum ConferenceDuties
{
    None = 0,
    TellChange = 1,
    TellCancel = 2,
}

/// <summary>What of a conference people want to hear of when it changes.</summary>
public enum ConferenceField
{
    Title,
    Time,
    Place,
    Registration,
    Hotel,
    Programme,
    Documents,

    /// <summary>Anything else: told nobody.</summary>
    Other,
}

public enum ConferenceFault
{
    NoTitle,
    TooLong,
    NoPlace,
    NoStart,
    EndsBeforeItStarts,
    UnknownZone,
    NoSeats,
    BadLink,
    BadImage,
    NoAltText,
    ClosesBeforeItOpens,
    NoNoticeDate,
    SessionElsewhen,
    SessionBackwards,
    TooManySessions,
}

public enum ConferenceOutcome
{
    Done,
    AlreadyDone,
    NotFound,

    /// <summary>The person is not an active member of the committee.</summary>
    NotCommittee,
    Incomplete,

    /// <summary>It is too late, or too early, for that.</summary>
    WrongState,

    /// <summary>Somebody else has changed it since the person began.</summary>
    Changed,
}
