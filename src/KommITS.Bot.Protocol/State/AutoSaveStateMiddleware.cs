using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.State;

/// <summary>Saves what has changed when the turn has ended well; a turn that threw leaves the state as it was.</summary>
public sealed class AutoSaveStateMiddleware(IEnumerable<BotState> scopes) : IMiddleware
{
    private readonly BotState[] _scopes = [.. scopes];

    /// <exception cref="StateConflictException">Another turn was faster; by now this one's replies are out.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await next(cancellationToken);
        foreach (var scope in _scopes)
        {
            if (!await scope.SaveChangesAsync(turnContext, cancellationToken))
                throw new StateConflictException(scope.GetType().Name);
        }
    }
}

/// <summary>The state was changed by another turn since it was loaded, so it was not saved.</summary>
public sealed class StateConflictException(string scope) : Exception($"{scope} was changed by another turn.")
{
    public string Scope { get; } = scope;
}
