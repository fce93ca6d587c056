using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KommITS.Bot.Protocol.Dialogs.Stack;
using KommITS.Bot.Protocol.Turns;

namespace KommITS.Bot.Protocol.State;

/// <summary>One scope as a turn holds it: what was stored, and the properties that were asked for as objects.</summary>
internal sealed class CachedState(Dictionary<string, JsonElement>? stored, string? eTag)
{
    private readonly Dictionary<string, (object? Value, Type Type)> _live = new(StringComparer.Ordinal);
    private bool _isChanged;

    /// <summary>As stored; what nobody asks for is written back as it is.</summary>
    public Dictionary<string, JsonElement> Properties { get; } = stored ?? [];

    public string? ETag { get; } = eTag;

    public bool TryGet<T>(string name, JsonSerializerOptions json, [MaybeNullWhen(false)] out T value)
    {
        if (_live.TryGetValue(name, out var live))
        {
            value = live.Value is T known ? known : default;
            return value is not null;
        }

        if (!Properties.TryGetValue(name, out var property) || !TypedJson.TryRead(property, json, out value))
        {
            value = default;
            return false;
        }

        _live[name] = (value, typeof(T));
        return true;
    }

    public void Set<T>(string name, T value) => _live[name] = (value, typeof(T));

    public void Remove(string name)
    {
        _live.Remove(name);
        _isChanged |= Properties.Remove(name);
    }

    public void Clear()
    {
        _live.Clear();
        _isChanged |= Properties.Count > 0;
        Properties.Clear();
    }

    /// <summary>Writes the objects back to <see cref="Properties"/>.</summary>
    /// <returns>Whether anything differs from what was loaded.</returns>
    public bool Collect(JsonSerializerOptions json)
    {
        foreach (var (name, (value, type)) in _live)
        {
            var now = JsonSerializer.SerializeToElement(value, type, json);
            if (Properties.TryGetValue(name, out var before) && JsonElement.DeepEquals(before, now))
                continue;
            Properties[name] = now;
            _isChanged = true;
        }

        return _isChanged;
    }
}

/// <summary>The scopes that a turn has loaded.</summary>
internal sealed class StateCache
{
    private readonly Dictionary<BotState, CachedState> _scopes = [];

    public static StateCache Of(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<StateCache>() is { } cache)
            return cache;
        turnContext.TurnState.Set(cache = new StateCache());
        return cache;
    }

    public CachedState? Find(BotState scope) => _scopes.GetValueOrDefault(scope);

    public CachedState Add(BotState scope, CachedState cached) => _scopes[scope] = cached;

    public void Remove(BotState scope) => _scopes.Remove(scope);
}
