using KommITS.Bot.Protocol.Activities;

namespace KommITS.Bot.Protocol.Turns.Adapters;

/// <summary>Lets one turn at a time into a conversation, in this process. Conversations do not wait for each other.</summary>
public sealed class ConversationGate
{
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly AsyncLocal<Pass?> _current = new();

    /// <summary>How many conversations have a turn running or waiting.</summary>
    public int Count
    {
        get
        {
            lock (_lanes)
                return _lanes.Count;
        }
    }

    /// <summary>Waits until the conversation is free; dispose what is returned to leave it.</summary>
    /// <remarks>From within a pass that is still held, every further one is granted at once, also for another key.</remarks>
    /// <param name="key">Any name of the conversation.</param>
    public ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        if (_current.Value is { IsOpen: true })
            return ValueTask.FromResult<IDisposable>(NestedPass.Instance);
        var lane = Join(key);
        var pass = new Pass(this, key, lane);
        // Set here and not in an async method, so that it is seen by the caller and all it calls.
        _current.Value = pass;
        var wait = lane.Free.WaitAsync(cancellationToken);
        return wait.IsCompletedSuccessfully ? ValueTask.FromResult<IDisposable>(pass.Open()) : WaitAsync(pass, wait);
    }

    internal ValueTask<IDisposable> EnterAsync(Activity activity, CancellationToken cancellationToken) =>
        EnterAsync($"{activity.ChannelId}/{activity.Conversation?.Id}", cancellationToken);

    private async ValueTask<IDisposable> WaitAsync(Pass pass, Task wait)
    {
        try
        {
            await wait;
            return pass.Open();
        }
        catch
        {
            Leave(pass.Key, pass.Lane);
            throw;
        }
    }

    private Lane Join(string key)
    {
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(key, out var lane))
                _lanes.Add(key, lane = new Lane());
            lane.Users++;
            return lane;
        }
    }

    private void Leave(string key, Lane lane)
    {
        lock (_lanes)
        {
            if (--lane.Users == 0)
                _lanes.Remove(key);
        }
    }

    // SemaphoreSlim holds nothing to dispose as long as its wait handle is not asked for.
    private sealed class Lane
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Users { get; set; }
    }

    /// <summary>Open from entering to leaving: work that a turn started and that outlives it is no longer inside.</summary>
    private sealed class Pass(ConversationGate gate, string key, Lane lane) : IDisposable
    {
        private int _isOpen;

        public string Key => key;

        public Lane Lane => lane;

        public bool IsOpen => Volatile.Read(ref _isOpen) == 1;

        public Pass Open()
        {
            Volatile.Write(ref _isOpen, 1);
            return this;
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOpen, 0) == 0)
                return;
            lane.Free.Release();
            gate.Leave(key, lane);
        }
    }

    private sealed class NestedPass : IDisposable
    {
        public static readonly NestedPass Instance = new();

        public void Dispose()
        {
        }
    }
}
