using KommITS.Bot.Core.Reminders.Sending;

namespace KommITS.Bot.Reminders;

/// <summary>
/// Looks every two seconds for reminders that are due, and every ten minutes whether a conference that others are counted from was moved. Any instance may do
/// any of it, also twice; a process that slept does what is due when it wakes.
/// </summary>
internal sealed partial class ReminderLoop(ReminderWork work, ReminderMoves moves, TimeProvider time, ILogger<ReminderLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenMoves = TimeSpan.FromMinutes(10);
    private DateTimeOffset _moved;

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (time.GetUtcNow() - _moved >= BetweenMoves)
        {
            _moved = time.GetUtcNow();
            await TryAsync(moves.FollowAsync, cancellationToken);
        }

        await TryAsync(DoDueAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TickAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task DoDueAsync(CancellationToken cancellationToken)
    {
        foreach (var mark in await work.DueAsync(cancellationToken).ToListAsync(cancellationToken))
            await TryAsync(token => work.DoAsync(mark, token), cancellationToken);
    }

    private async Task TryAsync(Func<CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step(cancellationToken);
        }
#pragma warning disable CA1031 // the edge of a step: it is done again at the next tick, and must not stop the others
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of the reminders failed and is done again")]
    private partial void LogFailed(Exception exception);
}
