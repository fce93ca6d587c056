using NodaTime;

namespace KommITS.Bot.Data.Queues;

/// <summary>The messages that this process has taken and not done with: a bounded number, so that the other instances get their share. One that it keeps too long comes again, to anyone.</summary>
internal sealed class TakenMessages(Duration visibility)
{
    public const int Most = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Instant> _taken = new(StringComparer.Ordinal);

    /// <summary>How many more may be taken now.</summary>
    public int Room(Instant now)
    {
        lock (_gate)
        {
            if (_taken.Count >= Most)
                foreach (var (message, at) in _taken)
                    if (at <= now - visibility)
                        _taken.Remove(message);
            return Math.Max(0, Most - _taken.Count);
        }
    }

    public void Add(string message, Instant now)
    {
        lock (_gate)
            _taken[message] = now;
    }

    /// <returns>Whether there is room again.</returns>
    public bool Remove(string message)
    {
        lock (_gate)
        {
            var wasFull = _taken.Count >= Most;
            return _taken.Remove(message) && wasFull;
        }
    }
}
