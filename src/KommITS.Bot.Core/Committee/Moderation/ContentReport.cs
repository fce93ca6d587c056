using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Moderation;

public enum ReportOutcome
{
    Open,

    /// <summary>What was reported was hidden.</summary>
    Hidden,

    /// <summary>The committee saw nothing wrong with it.</summary>
    Dismissed,
}

/// <summary>A member tells the committee that a question or an answer should not be there.</summary>
public sealed record ContentReport
{
    public const int MaxReason = 1000;

    public required string Id { get; init; }

    /// <summary>What people call it: "anmälan 3".</summary>
    public required int Number { get; init; }

    /// <summary>Id of the question.</summary>
    public required string Question { get; init; }

    public required int QuestionNumber { get; init; }

    /// <summary>Id of the answer; null: the question itself.</summary>
    public string? Answer { get; init; }

    /// <summary>Member id.</summary>
    public required string Reporter { get; init; }

    public required string Reason { get; init; }

    public required Instant At { get; init; }

    public ReportOutcome Outcome { get; init; }

    /// <summary>What the committee said to it.</summary>
    public string? Words { get; init; }

    /// <summary>Member id of who decided.</summary>
    public string? DecidedBy { get; init; }

    public bool IsOpen => Outcome == ReportOutcome.Open;

    public bool IsAbout(string question, string? answer) => Question == question && Answer == answer;

    /// <summary>Null where there is nothing to decide any more, or the person may not.</summary>
    public ContentReport? Decide(ReportOutcome outcome, string words, Member by) =>
        IsOpen && HidingMoves.MayModerate(by) ? this with { Outcome = outcome, Words = words, DecidedBy = by.Id } : null;
}
