namespace KommITS.Bot.Turn;

/// <summary>Finds the thing that a button's data or typed words mean.</summary>
internal interface ITarget<T>
    where T : class
{
    /// <summary>Null when there is none that the person may see; nothing has been said then.</summary>
    Task<T?> FindAsync(BotTurn turn, CancellationToken cancellationToken);
}

/// <summary>Does something with one thing. Who may is looked up by the router, and once more by the thing itself.</summary>
/// <param name="notFound">Key of what is said when there is none.</param>
internal abstract class TargetHandler<T>(ITarget<T> target, string notFound) : IHandler
    where T : class
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is { } found)
            await ActAsync(turn, found, cancellationToken);
        else
            turn.Say(notFound);
    }

    protected virtual Task<T?> FindAsync(BotTurn turn, CancellationToken cancellationToken) => target.FindAsync(turn, cancellationToken);

    protected abstract Task ActAsync(BotTurn turn, T found, CancellationToken cancellationToken);
}
