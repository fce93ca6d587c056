using System.Text.Json;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.State;

/// <summary>A scope of state: named properties under one key, loaded when first asked for and saved together.</summary>
/// <remarks>Per turn it is loaded at most once, and saved only when one of its properties has changed.</remarks>
/// <param name="json">How the properties are written. Default: camel case, by reflection.</param>
public abstract class BotState(ITurnStateStore store, JsonSerializerOptions? json = null)
{
    internal JsonSerializerOptions Json { get; } = json ?? JsonSerializerOptions.Web;

    /// <param name="name">Its name in what is stored: whoever asks for the same name gets the same property.</param>
    public StatePropertyAccessor<T> CreateProperty<T>(string name) => new(this, name);

    /// <exception cref="InvalidOperationException">The activity does not say whose state it is.</exception>
    public async Task LoadAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await CachedAsync(turnContext, cancellationToken);

    /// <summary>The last thing a turn does with its state; afterwards nothing is held of it.</summary>
    /// <returns>False: another turn was faster. Nothing was saved, and this turn is to be run again on the newer state.</returns>
    public async Task<bool> SaveChangesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var cache = StateCache.Of(turnContext);
        if (cache.Find(this) is not { } cached)
            return true;
        cache.Remove(this);
        return !cached.Collect(Json)
            || await store.SaveAsync(GetStorageKey(turnContext), cached.Properties, cached.ETag, cancellationToken);
    }

    /// <summary>Drops what the turn has loaded and changed; the next use loads again.</summary>
    public void Forget(ITurnContext turnContext) => StateCache.Of(turnContext).Remove(this);

    /// <summary>Empties the scope; saved with the next <see cref="SaveChangesAsync"/>.</summary>
    public async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await CachedAsync(turnContext, cancellationToken)).Clear();

    internal async ValueTask<CachedState> CachedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var cache = StateCache.Of(turnContext);
        if (cache.Find(this) is { } cached)
            return cached;
        var stored = await store.LoadAsync<Dictionary<string, JsonElement>>(GetStorageKey(turnContext), cancellationToken);
        return cache.Add(this, new CachedState(stored.State, stored.ETag));
    }

    /// <summary>See <see cref="StateKey"/>.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);
}
