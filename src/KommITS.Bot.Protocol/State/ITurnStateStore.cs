namespace KommITS.Bot.Protocol.State;

/// <summary>Where a conversation's state is kept between turns.</summary>
public interface ITurnStateStore
{
    /// <summary>A key that was never saved gives no state and no ETag.</summary>
    Task<StoredState<T>> LoadAsync<T>(string key, CancellationToken cancellationToken) where T : class;

    /// <param name="eTag">As it was loaded; null when nothing was there.</param>
    /// <returns>False: somebody was faster, and nothing was saved.</returns>
    Task<bool> SaveAsync<T>(string key, T state, string? eTag, CancellationToken cancellationToken) where T : class;
}

public readonly record struct StoredState<T>(T? State, string? ETag) where T : class;
