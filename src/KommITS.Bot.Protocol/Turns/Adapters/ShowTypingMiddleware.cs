using KommITS.Bot.Protocol.Activities;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>Lets the person see that the bot is at work, in a turn that takes its time over a message.</summary>
/// <remarks>
/// As in the SDK it is sent past the turn: it is no response, no handler sees it, and a caller that expects the replies in its HTTP answer
/// does not find it among them. A short turn costs one timer that never fires.
/// </remarks>
public sealed partial class ShowTypingMiddleware(TimeProvider time, ILogger<ShowTypingMiddleware> logger) : IMiddleware
{
    /// <summary>How long a turn may last before it shows. The SDK's default.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often it is shown again: Teams takes it away after some seconds. The SDK's default.</summary>
    public TimeSpan Period { get; init; } = TimeSpan.FromSeconds(2);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        await using var typing = new TypingIndicator(turnContext, LogFailed, cancellationToken);
        typing.Start(time, Delay, Period);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities.Any(TypingIndicator.IsAnswer))
                await typing.DisposeAsync();
            return await send();
        });
        await next(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The typing indicator could not be sent")]
    private partial void LogFailed(Exception exception);
}
