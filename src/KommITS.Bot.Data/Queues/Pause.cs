namespace KommITS.Bot.Data.Queues;

/// <summary>Between two looks into an empty queue: longer each time, and over at once when this process has put something in.</summary>
internal sealed class Pause(TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private TaskCompletionSource _ended = NewSignal();
    private TimeSpan _next = Shortest;

    public void End() => Volatile.Read(ref _ended).TrySetResult();

    /// <summary>There was something: the next pause is short again.</summary>
    public void Shorten() => _next = Shortest;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ended = Volatile.Read(ref _ended).Task;
        if (await Task.WhenAny(ended, Task.Delay(_next, time, awake.Token)) == ended)
            Shorten();
        else
            _next = _next * 2 < Longest ? _next * 2 : Longest;
        Volatile.Write(ref _ended, NewSignal());
        await awake.CancelAsync();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
