using KommITS.Bot.Core.Notices.Dispatch;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>
/// What runs beside what: each tenant has a lane of its own, a few wide, and all that lead to one host share its places. So a tenant whose sends fail, or a host
/// that answers nothing, holds up none of the others.
/// </summary>
internal sealed class SendLanes(IOptions<DeliveryOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Lane, Line> _lines = [];
    private readonly Dictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private int _running;

    /// <summary>How many are under way or wait for their turn.</summary>
    public int Count => Volatile.Read(ref _running);

    /// <summary>Runs the work as soon as its lane has room, in the order in which it came. The work must not throw.</summary>
    public void Add(Lane lane, Func<Task> work)
    {
        Interlocked.Increment(ref _running);
        lock (_gate)
        {
            if (!_lines.TryGetValue(lane, out var line))
                _lines[lane] = line = new Line(HostOf(lane.Host));
            line.Waiting.Enqueue(work);
            if (line.Runners == options.Value.SendsPerTenant)
                return;
            line.Runners++;
            _ = Task.Run(() => RunAsync(lane, line));
        }
    }

    private async Task RunAsync(Lane lane, Line line)
    {
        while (TryTake(lane, line, out var work))
        {
            await line.Host.WaitAsync();
            try
            {
                await work();
            }
            finally
            {
                line.Host.Release();
                Interlocked.Decrement(ref _running);
            }
        }
    }

    private bool TryTake(Lane lane, Line line, out Func<Task> work)
    {
        lock (_gate)
        {
            if (line.Waiting.TryDequeue(out work!))
                return true;
            if (--line.Runners == 0)
                _lines.Remove(lane);
            return false;
        }
    }

    private SemaphoreSlim HostOf(string host)
    {
        if (!_hosts.TryGetValue(host, out var places))
            _hosts[host] = places = new SemaphoreSlim(options.Value.SendsPerHost);
        return places;
    }

    private sealed class Line(SemaphoreSlim host)
    {
        public SemaphoreSlim Host { get; } = host;

        public Queue<Func<Task>> Waiting { get; } = new();

        public int Runners { get; set; }
    }
}

/// <summary>Where a send leads. Neither is trusted to be more than a name.</summary>
internal readonly record struct Lane(string Host, string Tenant);
