using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.State;

/// <summary>One property of a scope. The value may be changed in place; the scope's save notices.</summary>
public sealed class StatePropertyAccessor<T>
{
    private readonly BotState _scope;
    private readonly string _name;

    internal StatePropertyAccessor(BotState scope, string name) => (_scope, _name) = (scope, name);

    /// <param name="whenMissing">Makes the first value, where nothing was stored or it does not fit the type any more; it is kept.</param>
    public async Task<T> GetAsync(ITurnContext turnContext, Func<T> whenMissing, CancellationToken cancellationToken)
    {
        var cached = await _scope.CachedAsync(turnContext, cancellationToken);
        if (cached.TryGet<T>(_name, _scope.Json, out var value))
            return value;
        value = whenMissing();
        cached.Set(_name, value);
        return value;
    }

    /// <returns>The type's default where nothing is stored.</returns>
    public async Task<T?> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await _scope.CachedAsync(turnContext, cancellationToken)).TryGet<T>(_name, _scope.Json, out var value) ? value : default;

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
        (await _scope.CachedAsync(turnContext, cancellationToken)).Set(_name, value);

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await _scope.CachedAsync(turnContext, cancellationToken)).Remove(_name);
}
