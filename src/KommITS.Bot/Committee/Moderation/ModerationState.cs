using KommITS.Bot.Turn.Steps;

namespace KommITS.Bot.Committee.Moderation;

internal enum ModerationAct
{
    Hide,
    Restore,
    Dismiss,
    Warn,
    Suspend,
    Reinstate,
}

/// <summary>What the committee is about to do; the token becomes the step's id, so that confirming twice is doing it once.</summary>
internal sealed record ModerationState : StepState
{
    public ModerationAct Act { get; init; }

    /// <summary>Id of the question.</summary>
    public string? Question { get; init; }

    public int QuestionNumber { get; init; }

    /// <summary>Id of the answer; null: the question itself.</summary>
    public string? Answer { get; init; }

    public int? AnswerNumber { get; init; }

    /// <summary>Id of the report that is dismissed.</summary>
    public string? Report { get; init; }

    public int ReportNumber { get; init; }

    /// <summary>Id of the member.</summary>
    public string? Member { get; init; }

    /// <summary>Ids of those who may be meant.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    public string? Reason { get; init; }

    public bool IsAboutMember => Act is ModerationAct.Warn or ModerationAct.Suspend or ModerationAct.Reinstate;
}
