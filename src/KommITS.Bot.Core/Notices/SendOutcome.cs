using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>What became of one attempt to reach one person.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Sent(string? ActivityId, string? ConversationId) : SendOutcome;

    /// <summary>Nothing helps but the person or their administrator: blocked, uninstalled, no chat known.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;

    public sealed record Withdrawn : SendOutcome;

    /// <summary>The person has turned the topic off.</summary>
    public sealed record Muted : SendOutcome;

    /// <summary>Refused for good for another reason than the person's.</summary>
    public sealed record Refused(string Reason) : SendOutcome;

    public sealed record TryLater(string Reason, Duration? After = null) : SendOutcome;
}
