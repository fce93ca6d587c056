namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>What the clock does with decisions: asks, lets run out, and does what a crash left half-done.</summary>
public sealed class DecisionSteps(DecisionBook book, DecisionWork work)
{
    public async Task DoAsync(CancellationToken cancellationToken)
    {
        foreach (var decision in await book.UnsettledAsync(cancellationToken))
            await work.DoAsync(decision, cancellationToken);
    }
}
