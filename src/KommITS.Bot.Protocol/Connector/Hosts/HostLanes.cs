using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Protocol.Connector.Hosts;

/// <summary>A lane for each host, so that one that hangs holds up only its own calls.</summary>
internal sealed class HostLanes(IOptions<ConnectorOptions> options, TimeProvider time)
{
    private const int Remembered = 256;
    private readonly ConcurrentDictionary<(string Host, int Port), HostLane> _lanes = new();

    public int Count => _lanes.Count;

    /// <summary>A place in the host's lane; call <see cref="HostLane.Leave"/> afterwards.</summary>
    /// <exception cref="ConnectorException"><see cref="ConnectorErrorCodes.HostBusy"/>: nothing was sent.</exception>
    public async ValueTask<HostLane> EnterAsync(Uri address, CancellationToken cancellationToken)
    {
        var key = (address.IdnHost, address.Port);
        if (!_lanes.TryGetValue(key, out var lane))
        {
            ForgetIdle();
            lane = _lanes.GetOrAdd(key, _ => new HostLane(options.Value, time));
        }

        await lane.EnterAsync(cancellationToken);
        return lane;
    }

    // Whoever holds a lane that is forgotten here ends in it; the next caller begins a new one.
    private void ForgetIdle()
    {
        if (_lanes.Count < Remembered)
            return;
        foreach (var lane in _lanes.Where(lane => lane.Value.IsIdle))
            _lanes.TryRemove(lane);
    }
}
