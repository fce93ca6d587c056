using NodaTime;

namespace KommITS.Bot.Core.Notices;

public enum DeliveryState
{
    /// <summary>To be sent at <see cref="Delivery.DueAt"/>.</summary>
    Pending,

    /// <summary>Claimed by a sender until <see cref="Delivery.DueAt"/>; after that the sender is taken for dead.</summary>
    Sending,
    Sent,

    /// <summary>The person can't be reached; <see cref="Delivery.Detail"/> says why.</summary>
    Unreachable,

    /// <summary>What it was about is gone, or no longer concerns the person.</summary>
    Withdrawn,

    /// <summary>The person had turned its topic off when it was to be sent.</summary>
    Muted,

    /// <summary>Attempts used up, or refused for good; <see cref="Delivery.Detail"/> says why.</summary>
    Failed,
}

/// <summary>One notice to one person, from the moment it is decided to its end.</summary>
public sealed record Delivery
{
    public static readonly Duration Lease = Duration.FromSeconds(90);

    /// <summary>With the pauses between them, a little over 24 hours.</summary>
    public const int MaxAttempts = 58;

    private static readonly Duration LongestPause = Duration.FromMinutes(30);

    public required Notice Notice { get; init; }

    public required string Member { get; init; }

    public required NoticeReason Reason { get; init; }

    public DeliveryState State { get; init; }

    public required Instant DueAt { get; init; }

    public int Attempts { get; init; }

    /// <summary>A sender died between the channel's answer and our record of it: the person may have got it twice.</summary>
    public bool Uncertain { get; init; }

    /// <summary>The sent message, to edit or recall it.</summary>
    public string? ActivityId { get; init; }

    public string? ConversationId { get; init; }

    public string? Detail { get; init; }

    public bool IsDone => State is not (DeliveryState.Pending or DeliveryState.Sending);

    /// <summary>Taken up so often, by senders that died on it, that it ends here.</summary>
    public bool IsSpent => Attempts >= MaxAttempts;

    public bool IsDue(Instant now) => !IsDone && DueAt <= now;

    public Delivery Claim(Instant now) => this with
    {
        State = DeliveryState.Sending,
        DueAt = now + Lease,
        Attempts = Attempts + 1,
        Uncertain = Uncertain || State == DeliveryState.Sending,
    };

    public Delivery Record(SendOutcome outcome, Instant now) => outcome switch
    {
        SendOutcome.Sent sent => this with { State = DeliveryState.Sent, ActivityId = sent.ActivityId, ConversationId = sent.ConversationId },
        SendOutcome.Unreachable unreachable => this with { State = DeliveryState.Unreachable, Detail = unreachable.Reason },
        SendOutcome.Withdrawn => this with { State = DeliveryState.Withdrawn },
        SendOutcome.Muted => this with { State = DeliveryState.Muted },
        SendOutcome.Refused refused => this with { State = DeliveryState.Failed, Detail = refused.Reason },
        SendOutcome.TryLater later when Attempts < MaxAttempts =>
            this with { State = DeliveryState.Pending, DueAt = now + (later.After ?? Backoff), Detail = later.Reason },
        SendOutcome.TryLater later => this with { State = DeliveryState.Failed, Detail = later.Reason },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>2 s, 4 s, 8 s … up to half an hour.</summary>
    private Duration Backoff => Duration.Min(Duration.FromSeconds(Math.Pow(2, Math.Min(Attempts, 20))), LongestPause);
}
