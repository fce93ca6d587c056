using System.ComponentModel;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Playground;

/// <summary>
/// Runs the Playground as a child of the bot, from the moment the bot listens until it stops. Whatever is missing is one line in the
/// log: the bot itself never fails for it.
/// </summary>
internal sealed partial class PlaygroundService(
    IOptions<PlaygroundOptions> options,
    IHostApplicationLifetime lifetime,
    PlaygroundRunner runner,
    ILogger<PlaygroundService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Enabled is not true)
            return;
        try
        {
            await UntilListeningAsync(stoppingToken);
            await runner.RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops, and the Playground with it.
        }
        catch (Exception exception) when (exception is PlaygroundException or Win32Exception or IOException or UnauthorizedAccessException)
        {
            LogNotRunning(exception.Message);
        }
    }

    private async Task UntilListeningAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "The Playground is not running, the bot is. {Reason}")]
    private partial void LogNotRunning(string reason);
}
