using KommITS.Bot.Core.Committee.Cockpit.Unclear;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Committee.Cockpit;

/// <summary>Every hour: what was not understood more than 30 days ago goes.</summary>
internal sealed class UnclearLoop(UnclearBook book, TimeProvider time, ILogger<UnclearLoop> logger) : StepLoop(TimeSpan.FromHours(1), time, logger)
{
    public override Task TickAsync(CancellationToken cancellationToken) => TryAsync("old texts", book.ForgetOldAsync, cancellationToken);
}
