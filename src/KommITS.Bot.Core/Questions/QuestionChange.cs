namespace KommITS.Bot.Core.Questions;

public enum QuestionOutcome
{
    Done,
    AlreadyDone,
    NotFound,
    NoSuchAnswer,
    NotYours,
    OwnQuestion,
    Closed,
    Deleted,
    HasAnswers,

    /// <summary>The committee has taken it out of sight.</summary>
    Hidden,

    /// <summary>The person is not an active member of the committee.</summary>
    NotCommittee,
}

/// <summary>A decision about a question: what it is, and the question as it is afterwards where it changed.</summary>
public readonly record struct QuestionChange(QuestionOutcome Outcome, Question? Changed = null);

/// <summary>What a member's step came to, and the question as it is stored afterwards; null when there is none.</summary>
public readonly record struct QuestionResult(QuestionOutcome Outcome, Question? Question);
