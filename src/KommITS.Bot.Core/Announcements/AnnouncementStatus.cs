namespace KommITS.Bot.Core.Announcements;

public enum AnnouncementStatus
{
    Draft,

    /// <summary>Goes to all, and waits for a second member of the committee.</summary>
    AwaitingApproval,

    /// <summary>Goes out at <see cref="Announcement.SendAt"/>.</summary>
    Scheduled,

    /// <summary>The audience is fixed, and not everybody's delivery has ended yet, or not every card shows the newest edition.</summary>
    Sending,
    Sent,

    /// <summary>Taken back after it went out.</summary>
    Recalled,

    /// <summary>A draft that was thrown away; the words are gone.</summary>
    Deleted,
}

/// <summary>What it is about: what a member may turn off.</summary>
public enum AnnouncementCategory
{
    News,
    Events,
    Agreements,

    /// <summary>What the statutes demand that every member gets, such as the notice of the annual meeting: it can't be turned off.</summary>
    Statutory,
}

/// <summary>What is still to be done with what goes out or has gone out. Done again it changes nothing more, so it is noted before and crossed out after.</summary>
[Flags]
public enum AnnouncementDuties
{
    None = 0,
    Publish = 1,

    /// <summary>The cards that were sent are to show the new edition.</summary>
    Revise = 2,
    Recall = 4,

    /// <summary>Those who were not reached are tried anew.</summary>
    Resend = 8,

    /// <summary>The rest of the committee is asked to approve it.</summary>
    Ask = 16,

    /// <summary>Its writers are told what was decided.</summary>
    Tell = 32,

    /// <summary>Its author's card shows how many cards are still to be taken back, until none is.</summary>
    Follow = 64,
}

public enum AnnouncementFault
{
    NoTitle,
    TitleTooLong,
    NoText,
    TextTooLong,
    BadLink,
    BadImage,
    NoAltText,
    NoAudience,
}

public enum AnnouncementOutcome
{
    Done,
    AlreadyDone,
    NotFound,

    /// <summary>The person is not an active member of the committee.</summary>
    NotCommittee,

    /// <summary>Who has written in it can't be the second one who approves it.</summary>
    OwnText,

    /// <summary>It is no longer the text that the person saw.</summary>
    Changed,
    Incomplete,

    /// <summary>It is too late, or too early, for that.</summary>
    WrongState,

    /// <summary>What has gone out keeps its audience and its time.</summary>
    OnlyWords,
}
