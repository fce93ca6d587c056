using KommITS.Bot.Protocol.Turns.Adapters;

namespace KommITS.Bot.Protocol.Tests.Turns.Adapters;

public class ConversationGateTests
{
    private readonly ConversationGate _gate = new();

    [Fact]
    public async Task A_hundred_turns_of_one_conversation_never_overlap()
    {
        int inside = 0, most = 0, done = 0;
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            using var pass = await _gate.EnterAsync("c1", CancellationToken.None);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            done++;
            Interlocked.Decrement(ref inside);
        })));
        Assert.Equal((1, 100, 0), (most, done, _gate.Count));
    }

    [Fact]
    public async Task Two_conversations_run_at_the_same_time()
    {
        var both = new CountdownEvent(2);
        await Task.WhenAll(new[] { "c1", "c2" }.Select(key => Task.Run(async () =>
        {
            using var pass = await _gate.EnterAsync(key, CancellationToken.None);
            both.Signal();
            Assert.True(both.Wait(TimeSpan.FromSeconds(10)), "The other conversation was not let in.");
        })));
    }

    [Fact]
    public async Task Waiting_ends_with_its_token_and_leaves_nothing_behind()
    {
        var holder = await InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None));
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => InOwnFlow(() => _gate.EnterAsync("c1", limit.Token)));
        Assert.Equal(1, _gate.Count);
        holder.Dispose();
        Assert.Equal(0, _gate.Count);
        (await InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None))).Dispose();
    }

    [Fact]
    public async Task Leaving_twice_lets_in_only_one()
    {
        var first = await InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None));
        var second = InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None));
        var third = InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None));
        first.Dispose();
        first.Dispose();
        await Task.WhenAny(second, third).WaitAsync(TimeSpan.FromSeconds(10));
        await Task.Delay(30);
        Assert.NotEqual(second.IsCompleted, third.IsCompleted);
    }

    [Fact]
    public async Task A_turn_within_a_turn_does_not_wait_for_itself()
    {
        using var outer = await _gate.EnterAsync("c1", CancellationToken.None);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var inner = await _gate.EnterAsync("c1", limit.Token);
        Assert.Equal(1, _gate.Count);
    }

    [Fact]
    public async Task Work_that_outlives_its_turn_waits_like_anyone()
    {
        var turnEnded = new TaskCompletionSource();
        Task<IDisposable> late;
        using (await _gate.EnterAsync("c1", CancellationToken.None))
        {
            late = Task.Run(async () =>
            {
                await turnEnded.Task;
                return await _gate.EnterAsync("c1", CancellationToken.None);
            });
        }

        var other = await InOwnFlow(() => _gate.EnterAsync("c1", CancellationToken.None));
        turnEnded.SetResult();
        await Task.Delay(30);
        Assert.False(late.IsCompleted);
        other.Dispose();
        (await late.WaitAsync(TimeSpan.FromSeconds(10))).Dispose();
    }

    private static Task<IDisposable> InOwnFlow(Func<ValueTask<IDisposable>> enter)
    {
        using var flow = ExecutionContext.SuppressFlow();
        return Task.Run(async () => await enter());
    }
}
