using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace KommITS.Bot.Protocol.State;

/// <summary>Keeps states as JSON in this process, so that what does not survive serialisation shows at once. For tests and trials.</summary>
public sealed class MemoryTurnStateStore(JsonSerializerOptions? json = null) : ITurnStateStore
{
    private readonly ConcurrentDictionary<string, Saved> _states = new(StringComparer.Ordinal);
    private long _lastETag;

    public Task<StoredState<T>> LoadAsync<T>(string key, CancellationToken cancellationToken) where T : class =>
        Task.FromResult(_states.TryGetValue(key, out var saved)
            ? new StoredState<T>(JsonSerializer.Deserialize<T>(saved.Json, json), saved.ETag)
            : default);

    public Task<bool> SaveAsync<T>(string key, T state, string? eTag, CancellationToken cancellationToken) where T : class
    {
        var next = new Saved(JsonSerializer.Serialize(state, json), Interlocked.Increment(ref _lastETag).ToString(CultureInfo.InvariantCulture));
        var isFirst = eTag is null
            ? _states.TryAdd(key, next)
            : _states.TryGetValue(key, out var saved) && saved.ETag == eTag && _states.TryUpdate(key, next, saved);
        return Task.FromResult(isFirst);
    }

    private sealed record Saved(string Json, string ETag);
}
