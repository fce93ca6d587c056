namespace KommITS.Bot.Protocol.Connector.Limits;

/// <summary>Gives every call its time, in its conversation's order, so that neither the conversation nor the tenant is asked too much. Times are ticks.</summary>
internal sealed class CallSchedule(int requestsPerSecondPerTenant)
{
    private static readonly long Sweep = TimeSpan.FromMinutes(1).Ticks;
    private readonly RateWindow[] _tenantWindows = [new(requestsPerSecondPerTenant, TimeSpan.FromSeconds(1))];
    private readonly Dictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SlotLog> _tenants = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _nextSweep = long.MinValue;

    /// <summary>How many conversations are remembered.</summary>
    public int Remembered
    {
        get
        {
            lock (_lock)
                return _conversations.Count;
        }
    }

    /// <summary>When the call may go. Later than <paramref name="latest"/>: it was not given its time and must ask again.</summary>
    public long Reserve(Pace pace, long now, long latest)
    {
        lock (_lock)
        {
            var (calls, tenant) = Find(pace, now);
            var at = Earliest(calls, tenant, Math.Max(now, calls.Last));
            if (at <= latest)
                Take(calls, tenant, at, now);
            return at;
        }
    }

    /// <summary>The call goes now, whatever the limits say; those that keep them yield to it.</summary>
    public void Count(Pace pace, long now)
    {
        lock (_lock)
        {
            var (calls, tenant) = Find(pace, now);
            Take(calls, tenant, now, now);
        }
    }

    private static long Earliest(SlotLog calls, SlotLog? tenant, long from)
    {
        var at = calls.Earliest(from);
        while (tenant is not null)
        {
            var both = calls.Earliest(tenant.Earliest(at));
            if (both == at)
                break;
            at = both;
        }

        return at;
    }

    private static void Take(SlotLog calls, SlotLog? tenant, long at, long now)
    {
        calls.Take(at, now);
        tenant?.Take(at, now);
    }

    private (SlotLog Calls, SlotLog? Tenant) Find(Pace pace, long now)
    {
        ForgetIdle(now);
        if (!_conversations.TryGetValue(pace.Conversation, out var conversation))
            _conversations.Add(pace.Conversation, conversation = new Conversation());
        conversation.Tenant = pace.Tenant ?? conversation.Tenant;
        return (pace.IsRoster ? conversation.Members : conversation.Sends, conversation.Tenant is { } tenant ? TenantOf(tenant) : null);
    }

    private SlotLog TenantOf(string id)
    {
        if (!_tenants.TryGetValue(id, out var tenant))
            _tenants.Add(id, tenant = new SlotLog(_tenantWindows));
        return tenant;
    }

    private void ForgetIdle(long now)
    {
        if (now < _nextSweep)
            return;
        _nextSweep = now + Sweep;
        foreach (var (id, _) in _conversations.Where(conversation => conversation.Value.IsIdle(now)))
            _conversations.Remove(id);
        foreach (var (id, _) in _tenants.Where(tenant => tenant.Value.IsIdle(now)))
            _tenants.Remove(id);
    }

    private sealed class Conversation
    {
        private SlotLog? _members;

        public string? Tenant { get; set; }

        public SlotLog Sends { get; } = new(RateWindow.Sends);

        public SlotLog Members => _members ??= new SlotLog(RateWindow.Members);

        public bool IsIdle(long now) => Sends.IsIdle(now) && _members?.IsIdle(now) is not false;
    }
}
