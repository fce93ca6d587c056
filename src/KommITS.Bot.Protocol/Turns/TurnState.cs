namespace KommITS.Bot.Protocol.Turns;

/// <summary>One value of each type.</summary>
public sealed class TurnState
{
    private Dictionary<Type, object>? _values;

    public void Set<T>(T value) where T : class => (_values ??= [])[typeof(T)] = value;

    public T? Get<T>() where T : class =>
        _values is not null && _values.TryGetValue(typeof(T), out var value) ? (T)value : null;

    /// <exception cref="InvalidOperationException">Nothing of this type was set in the turn.</exception>
    public T GetRequired<T>() where T : class =>
        Get<T>() ?? throw new InvalidOperationException($"The turn holds no {typeof(T).Name}.");

    public bool Remove<T>() where T : class => _values?.Remove(typeof(T)) ?? false;
}
