namespace KommITS.Bot.Hosting;

/// <summary>
/// Looks again and again at what there is to do. Any instance may do any of it, also twice: what is done is decided by what is stored. A step that fails is done
/// again at the next look and stops no other; a process that slept does what is due when it wakes.
/// </summary>
internal abstract partial class StepLoop(TimeSpan pause, TimeProvider time, ILogger logger) : BackgroundService
{
    protected TimeProvider Time { get; } = time;

    /// <summary>One look.</summary>
    public abstract Task TickAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TryAsync("look", TickAsync, stoppingToken);
            await Task.Delay(pause, Time, stoppingToken);
        }
    }

    /// <param name="step">For the log: names no person.</param>
    protected async Task TryAsync(string step, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
#pragma warning disable CA1031 // the edge of a step: the store may be away, and the next look finds the same again
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(GetType().Name, step, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Loop} failed at {Step}, which is done again")]
    private partial void LogFailed(string loop, string step, Exception exception);
}
