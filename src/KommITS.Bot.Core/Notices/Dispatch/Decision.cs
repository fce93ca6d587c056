using NodaTime;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>What is to become of a delivery that is due.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <param name="TakesBudget">Only while the person's weekly budget has room; else it is collected.</param>
    internal sealed record Send(bool TakesBudget) : Decision;

    internal sealed record End(DeliveryState State, string? Reason) : Decision;

    /// <summary>It goes along in the digest of that time.</summary>
    internal sealed record Collect(Instant At) : Decision;

    internal sealed record Wait(Instant Until) : Decision;
}
