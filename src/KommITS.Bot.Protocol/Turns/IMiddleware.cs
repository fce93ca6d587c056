namespace KommITS.Bot.Protocol.Turns;

/// <summary>Runs around every turn, in the order of registration.</summary>
public interface IMiddleware
{
    /// <param name="next">The rest of the turn; a middleware that does not call it ends the turn.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken);
}

public delegate Task NextDelegate(CancellationToken cancellationToken);
