using System.Collections.Concurrent;

namespace KommITS.Bot.Benchmarks.Generator;

/// <summary>Hears from the stub connector of every reply.</summary>
internal sealed class ReplyFeed(Stream feed)
{
    private readonly ConcurrentDictionary<byte, TaskCompletionSource> _waiting = new();
    private long _strays;

    public long Strays => Interlocked.Read(ref _strays);

    /// <summary>Ends when the next reply in this conversation is there. Ask before the message is sent.</summary>
    public Task NextAsync(byte conversation)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[conversation] = source;
        return source.Task;
    }

    public async Task ListenAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        for (int length; (length = await feed.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            foreach (var conversation in buffer.AsSpan(0, length))
                Hear(conversation);
        }
    }

    /// <summary>Waits until no reply has come for a while, and forgets those that did.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        for (long before = -1; before != Strays;)
        {
            before = Strays;
            await Task.Delay(TimeSpan.FromMilliseconds(300), cancellationToken);
        }

        Interlocked.Exchange(ref _strays, 0);
    }

    private void Hear(byte conversation)
    {
        if (_waiting.TryRemove(conversation, out var source))
            source.SetResult();
        else
            Interlocked.Increment(ref _strays);
    }
}
