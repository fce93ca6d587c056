namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>When calls went and are to go, in ticks, ascending; finds the next time that keeps every window.</summary>
internal sealed class SlotLog(RateWindow[] windows)
{
    private const int TrimFrom = 64;
    private readonly List<long> _slots = [];
    private readonly int _most = windows.Max(window => window.Calls);
    private readonly long _longest = windows.Max(window => window.Span.Ticks);
    private int _trimAt = TrimFrom;

    public long Last => _slots.Count == 0 ? long.MinValue : _slots[^1];

    public bool IsIdle(long now) => Last <= now - _longest;

    /// <summary>The earliest time not before <paramref name="from"/> that may be taken.</summary>
    public long Earliest(long from)
    {
        var at = from;
        for (var index = 0; index < windows.Length;)
        {
            var next = Earliest(windows[index], at);
            index = next == at ? index + 1 : 0;
            at = next;
        }

        return at;
    }

    public void Take(long at, long now)
    {
        _slots.Insert(PlaceOf(at), at);
        if (_slots.Count >= _trimAt)
            Trim(now);
    }

    // With this call at its place, no run of one more than the window's calls may fit into its span; where one would, the call moves behind its first.
    private long Earliest(RateWindow window, long at)
    {
        var place = PlaceOf(at);
        for (var first = Math.Max(0, place - window.Calls); first <= place && first + window.Calls <= _slots.Count; first++)
        {
            var start = first < place ? _slots[first] : at;
            var end = first + window.Calls == place ? at : _slots[first + window.Calls - 1];
            if (end - start < window.Span.Ticks)
                return _slots[first] + window.Span.Ticks;
        }

        return at;
    }

    // After those at the same time; mostly at the end.
    private int PlaceOf(long at)
    {
        if (at >= Last)
            return _slots.Count;
        var place = _slots.BinarySearch(at + 1);
        if (place < 0)
            return ~place;
        while (place > 0 && _slots[place - 1] > at)
            place--;
        return place;
    }

    // Of the past only what a window still reaches matters, and of that no more than the largest window counts.
    private void Trim(long now)
    {
        var past = PlaceOf(now);
        _slots.RemoveRange(0, Math.Max(PlaceOf(now - _longest), Math.Max(0, past - _most)));
        _trimAt = Math.Max(TrimFrom, 2 * _slots.Count);
    }
}
