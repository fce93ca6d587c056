namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>How the bot keeps within the channel's rate limits, at <c>Connector:Limits</c>.</summary>
public sealed class LimitOptions
{
    /// <summary>Default true. Off is for measuring the bot against a stand-in that has no limits.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long what is sent unasked waits for its turn before it fails as throttled. Default 5 seconds.</summary>
    public TimeSpan MaxWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a reply waits: somebody is waiting for it, and it is not tried again later. Default 30 seconds.</summary>
    public TimeSpan MaxReplyWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>All calls that concern one Microsoft 365 tenant. Teams allows 50 by its page of today, 30 by older ones. Default 25.</summary>
    public int RequestsPerSecondPerTenant { get; set; } = 25;
}
