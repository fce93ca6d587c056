using NodaTime;

namespace KommITS.Bot.Core.Members.Admission;

public enum AdmissionState
{
    Waiting,
    Admitted,
    Refused,

    /// <summary>The person chose another municipality, or has left.</summary>
    Withdrawn,
}

public enum AdmissionOutcome
{
    Done,

    /// <summary>Somebody was faster; the request says who, and what.</summary>
    AlreadyDone,
    NotFound,
    NotYours,

    /// <summary>The municipality has left the society: it has to be a member again first.</summary>
    MunicipalityLeft,
}

/// <summary>One person who waits to be let in to one municipality. The first decision counts.</summary>
public sealed record AdmissionRequest
{
    public const int MaxReason = 500;

    /// <summary>How long what was decided can be looked up: long enough for the cards of the others who were asked.</summary>
    public static readonly Duration Kept = Duration.FromDays(30);

    /// <summary>The member's id and <see cref="Round"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Member id.</summary>
    public required string Member { get; init; }

    /// <summary>Which time they ask.</summary>
    public required int Round { get; init; }

    public required string Municipality { get; init; }

    /// <summary>They are in already, and want to work for this municipality too.</summary>
    public bool IsAlso { get; init; }

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    public string? Tenant { get; init; }

    /// <summary>They were shut out before they had themselves forgotten: the committee alone decides.</summary>
    public bool WasSuspended { get; init; }

    public required Instant OpenedAt { get; init; }

    public AdmissionState State { get; init; }

    /// <summary>Member id of who decided.</summary>
    public string? By { get; init; }

    public string? ByName { get; init; }

    public Instant? DecidedAt { get; init; }

    public string? Reason { get; init; }

    /// <summary>Whether it was a committee member, by whom a tenant is bound.</summary>
    public bool IsByCommittee { get; init; }

    /// <summary>Everything that follows from the decision has been done.</summary>
    public bool IsSettled { get; init; }

    public static string IdOf(string member, int round, bool isAlso) => $"{member}/{(isAlso ? "also-" : "")}{round}";

    public AdmissionRequest? Decide(Member by, bool isAdmitted, string? reason, Instant now) =>
        State != AdmissionState.Waiting
            ? null
            : this with
            {
                State = isAdmitted ? AdmissionState.Admitted : AdmissionState.Refused,
                By = by.Id,
                ByName = by.Name,
                IsByCommittee = by.IsCommittee,
                Reason = isAdmitted ? null : reason?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, MaxReason)] : null,
                DecidedAt = now,
            };

    public AdmissionRequest? Withdraw(Instant now) => State != AdmissionState.Waiting ? null : this with { State = AdmissionState.Withdrawn, DecidedAt = now };
}

public readonly record struct AdmissionResult(AdmissionOutcome Outcome, AdmissionRequest? Request = null);
