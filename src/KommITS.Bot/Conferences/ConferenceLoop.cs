using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Sending;
using KommITS.Bot.Hosting;

namespace KommITS.Bot.Conferences;

/// <summary>Looks every ten seconds at what is published and not long over: reminders whose time has come, changes to tell, offers that lapsed.</summary>
internal sealed class ConferenceLoop(ConferenceArchive archive, ConferenceSteps steps, TimeProvider time, ILogger<ConferenceLoop> logger)
    : StepLoop(TimeSpan.FromSeconds(10), time, logger)
{
    public override async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var conference in await archive.OpenAsync(cancellationToken))
            await TryAsync($"conference {conference.Number}", token => steps.DoAsync(conference, token), cancellationToken);
    }
}
