namespace KommITS.Bot.Core.Members.Handover;

/// <summary>What a crash left half-done of a handover is done.</summary>
public sealed class HandoverSteps(HandoverBook book, HandoverWork work)
{
    public async Task DoAsync(CancellationToken cancellationToken)
    {
        foreach (var one in await book.UnsettledAsync(cancellationToken))
            await work.DoAsync(one, cancellationToken);
    }
}
