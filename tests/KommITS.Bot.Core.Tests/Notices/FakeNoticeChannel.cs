using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;

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
}
