using System.Security.Cryptography;
using System.Text.Json;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>What takes two of the committee. What goes to all members takes two as well: that is the announcement's own.</summary>
public enum DecisionKind
{
    /// <summary>Subject: member id.</summary>
    NameMember,

    /// <summary>Subject: municipality code.</summary>
    DeleteMunicipality,

    /// <summary>Subject: "register".</summary>
    ExportAll,
}

public enum DecisionState
{
    Open,
    Approved,
    Refused,

    /// <summary>Nobody answered in time.</summary>
    Expired,
}

/// <summary>Something that one of the committee proposes and another approves, of exactly what they were shown.</summary>
public sealed record Decision
{
    public const int MaxReason = 500;

    /// <summary>How long it waits for the second.</summary>
    public static readonly Duration TimeToDecide = Duration.FromDays(7);

    public required string Id { get; init; }

    /// <summary>What people call it: "beslut 3".</summary>
    public required int Number { get; init; }

    public required DecisionKind Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>What the second is shown beside the subject, as it was when it was proposed: how many systems and people it concerns.</summary>
    public IReadOnlyDictionary<string, int> Figures { get; init; } = new Dictionary<string, int>();

    /// <summary>Member id.</summary>
    public required string ProposedBy { get; init; }

    public required Instant ProposedAt { get; init; }

    public DecisionState State { get; init; }

    /// <summary>Member id.</summary>
    public string? DecidedBy { get; init; }

    public Instant? DecidedAt { get; init; }

    public string? Reason { get; init; }

    /// <summary>Nothing is left to do: nobody to ask or tell, nothing to carry out.</summary>
    public bool IsSettled { get; init; }

    public Instant ExpiresAt => ProposedAt + TimeToDecide;

    /// <summary>Ties a yes to the very thing that it was given to.</summary>
    public string Seal => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Id, Kind, Subject, Figures = Figures.OrderBy(figure => figure.Key, StringComparer.Ordinal), ProposedBy, ProposedAt }, DocumentJson.Options)));

    public DecisionChange Approve(Member by, bool isSamePerson, bool isProposerThere, string? seal, Instant now) =>
        WhyNot(by, now) is { } outcome ? new(outcome)
        : isSamePerson || by.Id == ProposedBy ? new(DecisionOutcome.OwnProposal)
        : !isProposerThere ? new(DecisionOutcome.ProposerLeft)
        : !Announcements.Seal.Fits(Seal, seal) ? new(DecisionOutcome.Changed)
        : new(DecisionOutcome.Done, this with { State = DecisionState.Approved, DecidedBy = by.Id, DecidedAt = now });

    /// <summary>A no needs no second: who proposed it can take it back by it.</summary>
    public DecisionChange Refuse(Member by, string? reason, Instant now) =>
        WhyNot(by, now) is { } outcome ? new(outcome)
        : new(
            DecisionOutcome.Done,
            this with
            {
                State = DecisionState.Refused, DecidedBy = by.Id, DecidedAt = now,
                Reason = reason?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, MaxReason)] : null,
            });

    /// <summary>Null while there is time.</summary>
    public Decision? Expire(Instant now) => State == DecisionState.Open && now >= ExpiresAt ? this with { State = DecisionState.Expired, DecidedAt = now } : null;

    private DecisionOutcome? WhyNot(Member by, Instant now) =>
        !by.ActsForCommittee ? DecisionOutcome.NotCommittee
        : State == DecisionState.Expired || (State == DecisionState.Open && now >= ExpiresAt) ? DecisionOutcome.Expired
        : State != DecisionState.Open ? DecisionOutcome.AlreadyDone
        : null;
}

public enum DecisionOutcome
{
    Done,
    AlreadyDone,
    NotFound,
    NotCommittee,
    OwnProposal,

    /// <summary>Who proposed it does not sit in the committee any more.</summary>
    ProposerLeft,

    /// <summary>The seal is of something else.</summary>
    Changed,
    Expired,

    /// <summary>There is no second member to ask.</summary>
    Alone,
}

public readonly record struct DecisionChange(DecisionOutcome Outcome, Decision? Changed = null);

/// <summary>What a step came to, and the decision as it is stored afterwards.</summary>
public readonly record struct DecisionResult(DecisionOutcome Outcome, Decision? Decision = null);
