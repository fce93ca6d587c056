using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime.Extensions;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>
/// Does every ten minutes what keeps the register fresh. Every step may be done again, by any instance: what it sends is decided by what is stored. A process
/// that slept does each step once when it wakes.
/// </summary>
internal sealed partial class RegisterUpkeep(
    UpkeepRounds rounds,
    DisputeService disputes,
    RadarService radar,
    MunicipalMergers mergers,
    TimeProvider time,
    ILogger<RegisterUpkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>One tick. Who joined, on another instance, a municipality that was just merged away follows it. Doubts are people's own messages and go at any hour; what the register sends of its own accord waits for working hours.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        await TryAsync("mergers", mergers.FinishAsync, cancellationToken);
        await TryAsync("disputes", disputes.SweepAsync, cancellationToken);
        if (!WorkingHours.Include(time.GetCurrentInstant()))
            return;
        await TryAsync("questions", rounds.AskAsync, cancellationToken);
        await TryAsync("radar", radar.LookAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await TickAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task TryAsync(string step, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
#pragma warning disable CA1031 // the edge of a step: it is done again at the next tick, and must not stop the others
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(step, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The register's upkeep failed at {Step} and is tried again")]
    private partial void LogFailed(string step, Exception exception);
}
