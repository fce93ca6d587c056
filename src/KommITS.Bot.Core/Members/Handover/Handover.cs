using NodaTime;

namespace KommITS.Bot.Core.Members.Handover;

public enum HandoverState
{
    /// <summary>Who leaves has not said who takes over.</summary>
    Choosing,

    /// <summary>The successor has been asked.</summary>
    Asked,

    /// <summary>It is being carried out.</summary>
    Accepted,
    Done,

    /// <summary>Nobody takes over.</summary>
    Ended,
}

public enum HandoverOutcome
{
    Done,
    AlreadyDone,
    NotFound,
    NotYours,

    /// <summary>The successor is no active colleague in that municipality.</summary>
    NoColleague,
}

public readonly record struct HandoverChange(HandoverOutcome Outcome, HandoverCase? Changed = null);

public readonly record struct HandoverResult(HandoverOutcome Outcome, HandoverCase? Case = null);

/// <summary>One person hands over to a colleague what they have had for a municipality.</summary>
public sealed record HandoverCase
{
    public const int MaxReason = 500;

    public required string Id { get; init; }

    /// <summary>Member id of who leaves.</summary>
    public required string From { get; init; }

    /// <summary>Code of the municipality that they leave.</summary>
    public required string Municipality { get; init; }

    public required Instant OpenedAt { get; init; }

    /// <summary>They did not begin it themselves, so they are asked by a notice.</summary>
    public bool IsAsked { get; init; }

    public HandoverState State { get; init; }

    /// <summary>Member id.</summary>
    public string? Successor { get; init; }

    /// <summary>How often somebody was asked to take over.</summary>
    public int Round { get; init; }

    /// <summary>Member id of who said no last.</summary>
    public string? DeclinedBy { get; init; }

    public string? Reason { get; init; }

    public bool IsSettled { get; init; }

    public bool IsOpen => State is HandoverState.Choosing or HandoverState.Asked;

    public HandoverChange Choose(string by, string successor) =>
        by != From ? new(HandoverOutcome.NotYours)
        : !IsOpen || Successor == successor ? new(HandoverOutcome.AlreadyDone)
        : new(HandoverOutcome.Done, this with { State = HandoverState.Asked, Successor = successor, Round = Round + 1, DeclinedBy = null, Reason = null, IsSettled = false });

    public HandoverChange Accept(string by) =>
        Successor != by ? new(HandoverOutcome.NotYours)
        : State != HandoverState.Asked ? new(HandoverOutcome.AlreadyDone)
        : new(HandoverOutcome.Done, this with { State = HandoverState.Accepted, IsSettled = false });

    public HandoverChange Decline(string by, string? reason) =>
        Successor != by ? new(DeclinedBy == by ? HandoverOutcome.AlreadyDone : HandoverOutcome.NotYours)
        : State != HandoverState.Asked ? new(HandoverOutcome.AlreadyDone)
        : new(
            HandoverOutcome.Done,
            this with
            {
                State = HandoverState.Choosing, Successor = null, DeclinedBy = by, IsSettled = false,
                Reason = reason?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, MaxReason)] : null,
            });

    /// <summary>Nobody takes over.</summary>
    public HandoverChange End(string by) =>
        by != From ? new(HandoverOutcome.NotYours)
        : !IsOpen ? new(HandoverOutcome.AlreadyDone)
        : new(HandoverOutcome.Done, this with { State = HandoverState.Ended, Successor = null, IsSettled = false });
}
