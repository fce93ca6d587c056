using System.Collections.Concurrent;
using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Delivery.Workers;

/// <summary>The lane of a member's sends. It only says what runs beside what, so one that has moved is found out later.</summary>
internal sealed class LaneFinder(MemberDirectory members)
{
    private const int MaxKnown = 20_000;

    private readonly ConcurrentDictionary<string, Lane> _known = new(StringComparer.Ordinal);

    /// <summary>Forgets who is where.</summary>
    public void Clear() => _known.Clear();

    public async ValueTask<Lane> FindAsync(string member, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(member, out var lane))
            return lane;
        if (_known.Count >= MaxKnown)
            _known.Clear();
        var address = (await members.FindAsync(member, cancellationToken))?.Address;
        var host = Uri.TryCreate(address?.ServiceUrl, UriKind.Absolute, out var url) ? url.Authority : "";
        return _known[member] = new Lane(host, address?.TenantId ?? "");
    }
}
