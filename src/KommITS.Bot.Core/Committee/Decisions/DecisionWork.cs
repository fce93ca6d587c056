using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>Asks the second, carries out what was approved, and tells what came of it. Each part may be done again, by any instance.</summary>
public sealed class DecisionWork(DecisionBook book, DecisionAsking asking, NoticeService notices, IEnumerable<IDecisionCarrier> carriers, TimeProvider time)
{
    public async Task DoAsync(Decision decision, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        if (decision.Expire(now) is not null)
            decision = (await book.ChangeAsync(decision.Id, stored => new(DecisionOutcome.Done, stored.Expire(now)), cancellationToken)).Decision ?? decision;
        if (decision.State == DecisionState.Open)
            await asking.AskAsync(decision, cancellationToken);
        else
            await EndAsync(decision, cancellationToken);
    }

    private async Task EndAsync(Decision decision, CancellationToken cancellationToken)
    {
        if (decision.State == DecisionState.Approved)
            await carriers.First(carrier => carrier.Kind == decision.Kind).CarryOutAsync(decision, cancellationToken);
        if (decision.DecidedBy != decision.ProposedBy)
            await notices.PublishAsync(DecisionNotices.Decided(decision), [new NoticeRecipient(decision.ProposedBy, DecisionNotices.WhyProposer)], cancellationToken);
        await notices.ReviseAsync(DecisionNotices.AskId(decision.Id), cancellationToken);
        await book.ChangeAsync(decision.Id, stored => new(DecisionOutcome.Done, stored.IsSettled ? null : stored with { IsSettled = true }), cancellationToken);
    }
}
