using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Data.Queues;

/// <summary>When the messages come that this process has put into the queue, so that it does not put in another for the same time.</summary>
internal sealed class PlacedTimes
{
    /// <summary>For how long a message that has come may still be under way, in this process or another.</summary>
    private static readonly Duration UnderWay = Duration.FromMinutes(5);

    private const int FirstTidied = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<DocumentKey, Instant> _times = [];
    private int _tidyAt = FirstTidied;

    /// <summary>Nobody can have taken it yet, and it comes soon enough.</summary>
    public bool IsToCome(DocumentKey delivery, Instant dueAt, Instant now) => Find(delivery) is { } at && at > now && at <= dueAt;

    /// <summary>It is still to come, soon enough, or came lately.</summary>
    public bool IsOnItsWay(DocumentKey delivery, Instant dueAt, Instant now) => Find(delivery) is { } at && at > now - UnderWay && at <= Instant.Max(dueAt, now);

    public void Note(DocumentKey delivery, Instant at, Instant now)
    {
        lock (_gate)
        {
            _times[delivery] = at;
            if (_times.Count < _tidyAt)
                return;
            foreach (var (key, time) in _times)
                if (time <= now - UnderWay)
                    _times.Remove(key);
            _tidyAt = Math.Max(FirstTidied, 2 * _times.Count);
        }
    }

    /// <summary>It is here, perhaps before the time by this clock: what is put in for later is another.</summary>
    public void Came(DocumentKey delivery, Instant now)
    {
        lock (_gate)
            if (_times.TryGetValue(delivery, out var at) && at > now)
                _times[delivery] = now;
    }

    private Instant? Find(DocumentKey delivery)
    {
        lock (_gate)
            return _times.TryGetValue(delivery, out var at) ? at : null;
    }
}
