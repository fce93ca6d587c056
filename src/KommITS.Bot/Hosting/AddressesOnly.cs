using System.Diagnostics;
using OpenTelemetry;

namespace KommITS.Bot.Hosting;

/// <summary>
/// Leaves of a request's address only which machine it went to. Paths to the connector hold conversations and members, those to the store
/// documents' ids; all of these are people.
/// </summary>
internal sealed class AddressesOnly : BaseProcessor<Activity>
{
    private const string Full = "url.full";

    /// <summary>What else tells of a caller or a path; a route that we know is kept as the route.</summary>
    private static readonly string[] Removed = ["url.path", "url.query", "client.address", "network.peer.address", "network.peer.port", "user_agent.original"];

    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem(Full) is string address)
            data.SetTag(Full, Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : null);
        foreach (var tag in Removed)
            if (data.GetTagItem(tag) is not null)
                data.SetTag(tag, null);
    }
}
