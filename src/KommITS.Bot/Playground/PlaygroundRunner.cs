using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Playground;

/// <summary>Starts the Playground, says where it is once it answers, and stays until it or the bot ends.</summary>
internal sealed partial class PlaygroundRunner(
    IOptions<PlaygroundOptions> options, PlaygroundSetup setup, TimeProvider time, ILogger<PlaygroundRunner> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenPings = TimeSpan.FromMilliseconds(200);

    /// <exception cref="PlaygroundException">It can't run, or ended by itself.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var start = await setup.PrepareAsync(cancellationToken);
        await using var playground = ChildProcess.Start(start, LogOutput);
        await UntilAnsweringAsync(playground, start, cancellationToken);
        LogOpen($"http://localhost:{options.Value.Port}");
        throw await EndedAsync(playground, start, cancellationToken);
    }

    private async Task UntilAnsweringAsync(ChildProcess playground, ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var started = time.GetTimestamp();
        while (!await AnswersAsync(client, cancellationToken))
        {
            if (playground.HasExited)
                throw await EndedAsync(playground, start, cancellationToken);
            if (time.GetElapsedTime(started) > Patience)
                throw Failed("It does not answer.", start);
            await Task.Delay(BetweenPings, time, cancellationToken);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            var ping = new Uri($"http://127.0.0.1:{options.Value.Port}/_debug/ping");
            using var response = await client.GetAsync(ping, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (
            exception is HttpRequestException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private static async Task<PlaygroundException> EndedAsync(
        ChildProcess playground, ProcessStartInfo start, CancellationToken cancellationToken)
    {
        await playground.WaitForExitAsync(cancellationToken);
        return Failed($"It ended by itself with code {playground.ExitCode} ({playground.FirstError}).", start);
    }

    private static PlaygroundException Failed(string reason, ProcessStartInfo start) =>
        new(reason, $"Its log is in {Path.Combine(start.WorkingDirectory, "devTools")}.");

    [LoggerMessage(LogLevel.Information, "Open {Address} in a browser to talk to the bot")]
    private partial void LogOpen(string address);

    [LoggerMessage(LogLevel.Debug, "Playground: {Line}")]
    private partial void LogOutput(string line);
}
