namespace KommITS.Bot.Protocol.Turns;

/// <summary>The one catch around a turn. Registered, it decides what the person is told; without it the turn answers 500.</summary>
public interface ITurnErrorHandler
{
    Task OnTurnErrorAsync(ITurnContext turnContext, Exception exception, CancellationToken cancellationToken);
}
