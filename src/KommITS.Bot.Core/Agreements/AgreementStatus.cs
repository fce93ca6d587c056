namespace KommITS.Bot.Core.Agreements;

public enum AgreementStatus
{
    Draft,
    Published,

    /// <summary>It was published and counts no more.</summary>
    Withdrawn,

    /// <summary>A draft that was thrown away.</summary>
    Deleted,
}

/// <summary>What is still to be told. Done again it changes nothing more, so it is noted before and crossed out after.</summary>
[Flags]
public enum AgreementDuties
{
    None = 0,
    TellNew = 1,
    TellChange = 2,
    TellWithdrawn = 4,
}

/// <summary>A part of an agreement, as its history names it.</summary>
public enum AgreementField
{
    Title,
    Supplier,
    Kinds,
    Products,
    Gives,
    ForWhom,
    Price,
    CallOff,
    Starts,
    Ends,
    Options,
    NoticeBy,
    WhoMayCallOff,
    DoFirst,
    SocietyContact,
    SupplierContact,
    Link,
    Owner,
}

public enum AgreementFault
{
    NoTitle,
    NoSupplier,
    NoSummary,
    TooLong,
    TooManySteps,
    TooMuchCovered,
    EndsBeforeItStarts,
    NoticeAfterTheEnd,
    HasEnded,
    BadLink,
}

public enum AgreementOutcome
{
    Done,
    AlreadyDone,
    NotFound,

    /// <summary>The person is not an active member of the committee.</summary>
    NotCommittee,
    Incomplete,

    /// <summary>It is not, or no more, in a state for that.</summary>
    WrongState,

    /// <summary>Somebody else has changed it since the person began.</summary>
    Changed,
}

/// <summary>A decision about an agreement: what it is, and the agreement as it is afterwards where it changed.</summary>
public readonly record struct AgreementChange(AgreementOutcome Outcome, Agreement? Changed = null);

/// <summary>What a step came to, and the agreement as it is stored afterwards; null when there is none.</summary>
public readonly record struct AgreementResult(AgreementOutcome Outcome, Agreement? Agreement);
