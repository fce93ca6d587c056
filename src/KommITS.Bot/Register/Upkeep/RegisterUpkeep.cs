using KommITS.Bot.Core.Register.Catalogue;
using KommITS.Bot.Core.Register.Radar;
using KommITS.Bot.Core.Register.Upkeep;
using KommITS.Bot.Hosting;
using NodaTime.Extensions;

namespace KommITS.Bot.Register.Upkeep;

/// <summary>Does every ten minutes what keeps the register fresh.</summary>
internal sealed class RegisterUpkeep(
    UpkeepRounds rounds, DisputeService disputes, RadarService radar, MunicipalMergers mergers, TimeProvider time, ILogger<RegisterUpkeep> logger)
    : StepLoop(TimeSpan.FromMinutes(10), time, logger)
{
    /// <summary>
    /// Who joined, on another instance, a municipality that was just merged away follows it. Doubts are people's own messages and go at any hour; what the register
    /// sends of its own accord waits for working hours.
    /// </summary>
    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        await TryAsync("mergers", mergers.FinishAsync, cancellationToken);
        await TryAsync("disputes", disputes.SweepAsync, cancellationToken);
        if (!WorkingHours.Include(Time.GetCurrentInstant()))
            return;
        await TryAsync("questions", rounds.AskAsync, cancellationToken);
        await TryAsync("radar", radar.LookAsync, cancellationToken);
    }
}
