using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;

namespace KommITS.Bot.Core.Tests.Notices;

internal sealed class FakeNoticeChannel : INoticeChannel
{
    private int _sends;

    /// <summary>What becomes of the next sends. Default: sent.</summary>
    public Func<Delivery, Task<SendOutcome>> Answer { get; set; } = _ => Task.FromResult<SendOutcome>(new SendOutcome.Sent("m1", "a:1"));

    public int Sends => _sends;

    public Task<SendOutcome> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sends);
        return Answer(delivery);
    }

    public void Answers(SendOutcome outcome) => Answer = _ => Task.FromResult(outcome);

    /// <summary>What was done to messages that were sent, as "edit", "recall" or "digest", with the notices.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Log { get; } = new();

    /// <summary>What becomes of the next changes to what was sent. Default: done.</summary>
    public SendOutcome Amended { get; set; } = new SendOutcome.Sent("m1", "a:1");

    public async Task<SendOutcome> SendDigestAsync(Delivery digest, IReadOnlyList<Delivery> items, Member member, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sends);
        Log.Enqueue($"digest {string.Join(',', items.Select(item => item.Notice.Id))}");
        return await Answer(digest) is SendOutcome.Sent sent ? sent with { Items = [.. items.Select(item => item.Notice.Id)] } : await Answer(digest);
    }

    public Task<SendOutcome> UpdateAsync(Delivery delivery, IReadOnlyList<Delivery>? items, Member member, CancellationToken cancellationToken)
    {
        Log.Enqueue(items is null ? $"edit {delivery.Notice.Id}" : $"digest edit {string.Join(',', items.Select(item => item.Notice.Id))}");
        return Task.FromResult(Amended);
    }

    public Task<SendOutcome> RecallAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        Log.Enqueue($"recall {delivery.Notice.Id}");
        return Task.FromResult(Amended);
    }
}
