using KommITS.Bot.Core.Notices.Sending;
using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>One notice to one person, from the moment it is decided to its end.</summary>
public sealed record Delivery
{
    /// <summary>How long it is tried, counted from when it may be sent.</summary>
    public static readonly Duration TimeToSend = Duration.FromHours(24);

    private static readonly Duration LongestPause = Duration.FromMinutes(30);

    public required Notice Notice { get; init; }

    public required string Member { get; init; }

    public required NoticeReason Reason { get; init; }

    public DeliveryState State { get; init; }

    /// <summary>When to look at it next.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>From when it may be sent; null as in deliveries of before this was kept: from <see cref="DueAt"/>.</summary>
    public Instant? OpenFrom { get; init; }

    /// <summary>When it would have gone out had nothing held it: the order in a digest.</summary>
    public Instant? Since { get; init; }

    /// <summary>Counted from when it was published, or asked to be sent again.</summary>
    public int Attempts { get; init; }

    /// <summary>A sender died, or the line broke, between the channel's answer and our record of it: the person may have got it twice.</summary>
    public bool Uncertain { get; init; }

    /// <summary>The sent message, to edit or recall it.</summary>
    public string? ActivityId { get; init; }

    public string? ConversationId { get; init; }

    /// <summary>Why it is where it is: a channel's code, or one of <see cref="EndReasons"/>.</summary>
    public string? Detail { get; init; }

    /// <summary>The edition of the notice that the person has got; see <see cref="NoticeRecord.Edition"/>.</summary>
    public int Edition { get; init; }

    /// <summary>How often it was asked to be sent again; see <see cref="NoticeRecord.Round"/>.</summary>
    public int Round { get; init; }

    public Amendment? Amendment { get; init; }

    /// <summary>The digest that it waits for or went out in.</summary>
    public string? Digest { get; init; }

    /// <summary>Of a digest: the notices that went out in it.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>The person has chosen the time themselves.</summary>
    public bool IsSnoozed { get; init; }

    /// <summary>The time that a person has chosen themselves may be later than the notice's own.</summary>
    public Instant Deadline => Instant.Min((OpenFrom ?? DueAt) + TimeToSend, IsSnoozed ? Instant.MaxValue : Notice.ExpiresAt ?? Instant.MaxValue);

    public bool IsDone => State is not (DeliveryState.Pending or DeliveryState.Sending) && Amendment is not { IsPending: true };

    public bool IsDue(Instant now) => !IsDone && DueAt <= now;

    public static Delivery Of(Notice notice, NoticeRecipient recipient, Instant dueAt) => new()
    {
        Notice = notice,
        Member = recipient.Member,
        Reason = recipient.Reason,
        DueAt = dueAt,
        OpenFrom = dueAt,
        Since = dueAt,
    };

    public Delivery Claim(Instant now, Duration lease) => this with
    {
        State = DeliveryState.Sending,
        DueAt = now + lease,
        Attempts = Attempts + 1,
        Uncertain = Uncertain || State == DeliveryState.Sending,
    };

    public Delivery Record(SendOutcome outcome, Instant now) => outcome switch
    {
        SendOutcome.Sent sent => this with
        {
            State = DeliveryState.Sent, ActivityId = sent.ActivityId, ConversationId = sent.ConversationId, Detail = null, IsSnoozed = false, Items = sent.Items ?? Items,
        },
        SendOutcome.Unreachable unreachable => End(DeliveryState.Unreachable, unreachable.Reason),
        SendOutcome.Withdrawn withdrawn => End(DeliveryState.Withdrawn, withdrawn.Reason),
        SendOutcome.Refused refused => End(DeliveryState.Failed, refused.Reason),
        SendOutcome.TryLater later => Postpone(later, now),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public Delivery RecordAmendment(SendOutcome outcome, Instant now) => outcome switch
    {
        SendOutcome.Sent => this with { Amendment = Amendment! with { State = AmendmentState.Done, Detail = null } },
        SendOutcome.TryLater later when now + (later.After ?? Backoff) <= OpenFrom + TimeToSend =>
            this with { DueAt = now + (later.After ?? Backoff), Amendment = Amendment! with { Detail = later.Reason } },
        SendOutcome.TryLater later => FailAmendment(later.Reason),
        SendOutcome.Unreachable unreachable => FailAmendment(unreachable.Reason),
        SendOutcome.Refused refused => FailAmendment(refused.Reason),
        SendOutcome.Withdrawn withdrawn => FailAmendment(withdrawn.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public Delivery End(DeliveryState state, string? reason) => this with { State = state, Detail = reason };

    /// <summary>To go out with others in one message.</summary>
    /// <param name="lookAgain">When to see whether the digest took it along.</param>
    public Delivery Collect(string digest, Instant at, Instant lookAgain) =>
        this with { State = DeliveryState.Pending, Digest = digest, OpenFrom = at, DueAt = lookAgain };

    /// <summary>The digest went out with it.</summary>
    public Delivery SendIn(Delivery digest) => this with
    {
        State = DeliveryState.Sent, ActivityId = digest.ActivityId, ConversationId = digest.ConversationId, Uncertain = Uncertain || digest.Uncertain, Detail = null,
    };

    /// <summary>The person wants it once more, at a time of their own.</summary>
    public Delivery Snooze(Instant until) =>
        State == DeliveryState.Sent ? this with { State = DeliveryState.Pending, DueAt = until, OpenFrom = until, Attempts = 0, IsSnoozed = true, Digest = null } : this;

    private Delivery FailAmendment(string reason) => this with { Amendment = Amendment! with { State = AmendmentState.Failed, Detail = reason } };

    private Delivery Postpone(SendOutcome.TryLater later, Instant now)
    {
        var next = now + (later.After ?? Backoff);
        var postponed = this with { Uncertain = Uncertain || later.MayHaveArrived, Detail = later.Reason };
        return next > Deadline ? postponed with { State = DeliveryState.Failed } : postponed with { State = DeliveryState.Pending, DueAt = next };
    }

    /// <summary>2 s, 4 s, 8 s … up to half an hour, each person's a little other, so that those refused together do not return together.</summary>
    private Duration Backoff => Duration.FromMilliseconds((long)(Math.Min(Math.Pow(2, Math.Min(Attempts, 20)) * 1000, LongestPause.TotalMilliseconds) * Spread));

    private double Spread => 0.75 + (StableHash(Notice.Id, Member, Attempts) % 1000 / 2000.0);

    private static uint StableHash(string notice, string member, int attempts)
    {
        var hash = 2166136261 + (uint)attempts;
        foreach (var letter in notice)
            hash = (hash ^ letter) * 16777619;
        foreach (var letter in member)
            hash = (hash ^ letter) * 16777619;
        return hash;
    }
}
