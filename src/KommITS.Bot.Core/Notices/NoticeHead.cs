using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>
/// What deliveries follow of a notice's record, without its audience: small, since every send looks at it before and after. Each part only ever grows, so it does not matter who writes first.
/// </summary>
/// <param name="Edition">See <see cref="NoticeRecord.Edition"/>.</param>
/// <param name="Round">See <see cref="NoticeRecord.Round"/>.</param>
public sealed record NoticeHead(int Edition, int Round, bool IsRecalled)
{
    /// <summary>The newer of both in every part.</summary>
    public NoticeHead With(NoticeHead other) => new(Math.Max(Edition, other.Edition), Math.Max(Round, other.Round), IsRecalled || other.IsRecalled);

    /// <summary>What a delivery has to become; the very same when it is so already.</summary>
    public Delivery Follow(Delivery delivery, Instant now) => delivery.State switch
    {
        DeliveryState.Pending when IsRecalled && delivery is { IsSnoozed: true, ActivityId: not null } =>
            Amend(delivery with { State = DeliveryState.Sent, IsSnoozed = false }, AmendmentKind.Recall, now),
        DeliveryState.Pending when IsRecalled => delivery.End(DeliveryState.Withdrawn, EndReasons.Recalled),
        DeliveryState.Sent when IsRecalled && delivery.Amendment is not { Kind: AmendmentKind.Recall } => Amend(delivery, AmendmentKind.Recall, now),
        DeliveryState.Sent when !IsRecalled && delivery.Edition < Edition => Amend(delivery with { Edition = Edition }, AmendmentKind.Edit, now),
        DeliveryState.Unreachable or DeliveryState.Failed or DeliveryState.Expired when !IsRecalled && delivery.Round < Round => TryAnew(delivery, now),
        _ => delivery,
    };

    private static Delivery Amend(Delivery delivery, AmendmentKind kind, Instant now) =>
        delivery with { Amendment = new Amendment(kind), DueAt = now, OpenFrom = now, Attempts = 0 };

    private Delivery TryAnew(Delivery delivery, Instant now) =>
        delivery with { State = DeliveryState.Pending, Round = Round, DueAt = now, OpenFrom = now, Attempts = 0, Detail = null, Digest = null };
}
