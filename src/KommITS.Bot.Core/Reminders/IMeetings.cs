using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;

namespace KommITS.Bot.Core.Reminders;

/// <summary>The conferences that reminders can be counted from.</summary>
public interface IMeetings
{
    /// <summary>Those that have not begun, the soonest first.</summary>
    Task<IReadOnlyList<Meeting>> ComingAsync(Instant now, CancellationToken cancellationToken);

    /// <summary>The ids of those that are cancelled: what was counted from them has nothing to be counted from.</summary>
    Task<IReadOnlySet<string>> CancelledAsync(CancellationToken cancellationToken);
}
