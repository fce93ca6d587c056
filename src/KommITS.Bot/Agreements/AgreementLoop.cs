using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Agreements.Sending;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Agreements;

/// <summary>Looks every ten seconds at what members see: changes to tell, deadlines and reviews whose time has come.</summary>
internal sealed class AgreementLoop(AgreementArchive archive, AgreementSteps steps, TimeProvider time, ILogger<AgreementLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(10), time, logger)
{
    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var agreement in await archive.OpenAsync(cancellationToken))
            await TryAsync($"agreement {agreement.Number}", token => steps.DoAsync(agreement, token), cancellationToken);
    }
}
