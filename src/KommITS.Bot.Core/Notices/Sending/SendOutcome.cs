using NodaTime;

namespace KommITS.Bot.Core.Notices.Sending;

/// <summary>What became of one attempt to reach one person.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <param name="Items">Of a digest: the notices that are in it.</param>
    public sealed record Sent(string? ActivityId, string? ConversationId, IReadOnlyList<string>? Items = null) : SendOutcome;

    /// <summary>Nothing helps but the person or their administrator: blocked, uninstalled, no chat known.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;

    public sealed record Withdrawn(string Reason = EndReasons.Gone) : SendOutcome;

    /// <summary>Refused for good for another reason than the person's.</summary>
    public sealed record Refused(string Reason) : SendOutcome;

    /// <param name="After">What the channel asks to wait.</param>
    /// <param name="MayHaveArrived">No answer came: another attempt may show the message twice.</param>
    public sealed record TryLater(string Reason, Duration? After = null, bool MayHaveArrived = false) : SendOutcome;
}
