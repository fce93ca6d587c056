using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Authentication.Inbound;
using KommITS.Bot.Protocol.Connector.Addresses;
using KommITS.Bot.Protocol.Turns.Adapters;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KommITS.Bot.Protocol.Turns.Hosting;

/// <summary>The HTTP side of a turn: who may, what was sent, and what is answered.</summary>
internal sealed partial class BotEndpoint(
    IChannelAuthenticator authenticator, ServiceUrlPolicy addresses, BotAdapter adapter, IHostApplicationLifetime lifetime, ILogger<BotEndpoint> logger)
{
    private static readonly TimeSpan TurnLimit = TimeSpan.FromSeconds(100);

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await ReceiveAsync(http);
        }
        catch (BadHttpRequestException exception)
        {
            http.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            LogGone();
        }
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        if (await authenticator.AuthenticateAsync(http, http.RequestAborted) is not { } sender)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var received = await ReceivedActivity.ReadAsync(http.Request, http.RequestAborted);
        if (received.Activity is not { } activity)
            await EndpointAnswer.RefuseAsync(http.Response, received.Status, received.Problem!);
        else if (!sender.MaySend(activity) || !addresses.Allows(activity.ServiceUrl))
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            await RunTurnAsync(http, activity);
    }

    // A person who gives up waiting does not undo half of a turn: only the process's end and the limit stop one.
    private async Task RunTurnAsync(HttpContext http, Activity activity)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        limit.CancelAfter(TurnLimit);
        try
        {
            var bot = http.RequestServices.GetRequiredService<IBot>();
            var answer = await adapter.ProcessActivityAsync(activity, bot, limit.Token);
            await EndpointAnswer.WriteAsync(http.Response, answer);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            LogStopped(activity.Type, activity.Id);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
#pragma warning disable CA1031 // the edge of the turn: whatever failed inside is logged here and becomes a 500 without detail
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(activity.Type, activity.Id, exception);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The sender left before its request was read")]
    private partial void LogGone();

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of {Type} {ActivityId} failed")]
    private partial void LogFailed(string? type, string? activityId, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The turn of {Type} {ActivityId} was stopped before its end")]
    private partial void LogStopped(string? type, string? activityId);
}
