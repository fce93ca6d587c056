using System.Diagnostics;

namespace KommITS.Bot.Benchmarks.Deliveries.Mailboxes;

/// <summary>When which conversation was written to, taken or refused: Teams counts both.</summary>
internal sealed class Arrivals
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<long>> _ofConversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<long>> _ofTenants = new(StringComparer.Ordinal);
    private long _began = Stopwatch.GetTimestamp();
    private int _refused;

    public int Taken { get; private set; }

    /// <summary>What came before is forgotten.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            _ofConversations.Clear();
            _ofTenants.Clear();
            (Taken, _refused, _began) = (0, 0, Stopwatch.GetTimestamp());
        }
    }

    public void Add(string conversation, bool isRefused)
    {
        lock (_gate)
        {
            var now = Stopwatch.GetTimestamp();
            ListOf(_ofConversations, conversation).Add(now);
            ListOf(_ofTenants, People.TenantOf(conversation)).Add(now);
            if (isRefused)
                _refused++;
            else
                Taken++;
        }
    }

    public ArrivalSummary Sum()
    {
        lock (_gate)
            return new ArrivalSummary(
                Taken,
                _refused,
                _ofConversations.Count,
                Seconds(_ofConversations.Values.Select(times => times[0])),
                Seconds(_ofConversations.Values.Select(times => times[^1])),
                Busiest(_ofConversations, TimeSpan.FromSeconds(1)),
                Busiest(_ofConversations, TimeSpan.FromSeconds(2)),
                Busiest(_ofConversations, TimeSpan.FromSeconds(30)),
                Busiest(_ofTenants, TimeSpan.FromSeconds(1)));
    }

    private static List<long> ListOf(Dictionary<string, List<long>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }

    private double Seconds(IEnumerable<long> times) => Stopwatch.GetElapsedTime(_began, times.DefaultIfEmpty(_began).Max()).TotalSeconds;

    private static int Busiest(Dictionary<string, List<long>> lists, TimeSpan span) => lists.Values.Select(times => Busiest(times, span)).DefaultIfEmpty().Max();

    /// <summary>The most in any stretch of that length, wherever it begins.</summary>
    private static int Busiest(List<long> times, TimeSpan span)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (Stopwatch.GetElapsedTime(times[first], times[last]) >= span)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
