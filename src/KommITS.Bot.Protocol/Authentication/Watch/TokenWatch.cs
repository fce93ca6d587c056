using KommITS.Bot.Protocol.Authentication.Outbound;
using KommITS.Bot.Protocol.Connector;
using Microsoft.Extensions.Hosting;

namespace KommITS.Bot.Protocol.Authentication.Watch;

/// <summary>Sees to it that there is a token, from the start on, so that readiness is known without traffic and no reply waits for a renewal.</summary>
internal sealed class TokenWatch(IConnectorCredentials credentials, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause, time);
        do
            await AskAsync(stoppingToken);
        while (await rounds.WaitForNextTickAsync(stoppingToken));
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            await credentials.GetTokenAsync(cancellationToken);
        }
        catch (ConnectorException)
        {
            // Logged and remembered where it was asked for.
        }
    }
}
