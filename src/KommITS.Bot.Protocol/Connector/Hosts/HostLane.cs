namespace KommITS.Bot.Protocol.Connector.Hosts;

/// <summary>One host's calls: a bounded number at a time, and none for a while after too many in a row got no answer.</summary>
internal sealed class HostLane(ConnectorOptions options, TimeProvider time)
{
    private const int FailuresInARow = 10;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private int _failures;
    private long _restsUntil;

    public bool IsIdle => Free.CurrentCount == options.CallsPerHost && Volatile.Read(ref _restsUntil) == 0;

    public ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        if (IsResting())
            throw Busy("has not answered for a while");
        return Free.Wait(TimeSpan.Zero, cancellationToken) ? ValueTask.CompletedTask : WaitAsync(cancellationToken);
    }

    public void Leave() => Free.Release();

    public void Answered()
    {
        Volatile.Write(ref _failures, 0);
        Volatile.Write(ref _restsUntil, 0);
    }

    public void Unanswered()
    {
        if (Interlocked.Increment(ref _failures) >= FailuresInARow)
            Volatile.Write(ref _restsUntil, Now + Rest.Ticks);
    }

    // SemaphoreSlim holds nothing to dispose as long as its wait handle is not asked for.
    private SemaphoreSlim Free { get; } = new(options.CallsPerHost);

    private long Now => time.GetUtcNow().UtcTicks;

    // The rest over, one call at a time tries whether the host is back.
    private bool IsResting()
    {
        var until = Volatile.Read(ref _restsUntil);
        return until != 0 && (Now < until || Interlocked.CompareExchange(ref _restsUntil, Now + Rest.Ticks, until) != until);
    }

    private async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.HostWait, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await Free.WaitAsync(linked.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Busy("has too many unanswered calls");
        }
    }

    private static ConnectorException Busy(string why) => new($"The connector's host {why}.") { ErrorCode = ConnectorErrorCodes.HostBusy };
}
