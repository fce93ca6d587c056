using NodaTime;

namespace KommITS.Bot.Core.Conferences.Voting;

public enum VoteChoice
{
    Yes,
    No,
    Abstain,
}

public enum BallotState
{
    Draft,
    Open,
    Closed,
}

/// <summary>
/// One question that an annual meeting votes on, with every vote: one document, so that no vote is lost and none counted twice, however many are given at once.
/// </summary>
public sealed record Ballot
{
    public required int Number { get; init; }

    public required string Question { get; init; }

    public BallotState State { get; init; }

    /// <summary>By municipality code: one vote each, the newest while the vote is open.</summary>
    public IReadOnlyDictionary<string, Vote> Votes { get; init; } = new Dictionary<string, Vote>();

    public Instant? OpenedAt { get; init; }

    public Instant? ClosedAt { get; init; }

    public int CountOf(VoteChoice choice) => Votes.Values.Count(vote => vote.Choice == choice);

    /// <summary>More yes than no; who abstains is not counted.</summary>
    public bool IsCarried => CountOf(VoteChoice.Yes) > CountOf(VoteChoice.No);

    public Ballot With(string municipality, Vote vote) => this with { Votes = new Dictionary<string, Vote>(Votes) { [municipality] = vote } };
}

/// <param name="Member">Member id of who gave it.</param>
public sealed record Vote(string Member, VoteChoice Choice, Instant At);

public enum VoteOutcome
{
    Done,
    AlreadyDone,
    NotFound,
    NotCommittee,

    /// <summary>It is no annual meeting.</summary>
    NoMeeting,

    /// <summary>Somebody else votes for the municipality, or nobody has the mandate.</summary>
    NotVoter,

    /// <summary>The vote is not open, or it was closed.</summary>
    NotOpen,

    /// <summary>Only the municipality's contact gives a mandate.</summary>
    NotContact,
    NotValid,
}

public readonly record struct VoteResult(VoteOutcome Outcome, Ballot? Ballot = null);
