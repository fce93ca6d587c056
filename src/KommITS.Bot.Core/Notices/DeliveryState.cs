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

    /// <summary>Its time was over before it could be tried.</summary>
    Expired,

    /// <summary>Tried until its time was over, or refused for good; <see cref="Delivery.Detail"/> says why.</summary>
    Failed,
}
