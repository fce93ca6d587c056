using KommITS.Bot.Core.Reminders.Sending;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Reminders;

/// <summary>Looks every two seconds for reminders that are due, and every ten minutes whether a conference that others are counted from was moved.</summary>
internal sealed class ReminderLoop(ReminderWork work, ReminderMoves moves, TimeProvider time, ILogger<ReminderLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(2), time, logger)
{
    private static readonly TimeSpan BetweenMoves = TimeSpan.FromMinutes(10);
    private DateTimeOffset _moved;

    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        if (Time.GetUtcNow() - _moved >= BetweenMoves)
        {
            _moved = Time.GetUtcNow();
            await TryAsync("moved conferences", moves.FollowAsync, cancellationToken);
        }

        await TryAsync("due reminders", DoDueAsync, cancellationToken);
    }

    private async Task DoDueAsync(CancellationToken cancellationToken)
    {
        foreach (var mark in await work.DueAsync(cancellationToken).ToListAsync(cancellationToken))
            await TryAsync("a reminder", token => work.DoAsync(mark, token), cancellationToken);
    }
}
