using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>One of the committee proposes, another approves or refuses.</summary>
public sealed class DecisionService(DecisionBook book, DecisionWork work, DecisionJudges judges, TimeProvider time)
{
    /// <summary>The same proposed again, by whomever, is the one that waits.</summary>
    /// <param name="id">Made from the message that proposes it, so that a second delivery proposes nothing more.</param>
    public async Task<DecisionResult> ProposeAsync(
        Member by, DecisionKind kind, string subject, IReadOnlyDictionary<string, int> figures, string id, CancellationToken cancellationToken)
    {
        if (by is not { IsActive: true, IsCommittee: true })
            return new(DecisionOutcome.NotCommittee);
        if ((await book.OpenAsync(cancellationToken)).FirstOrDefault(open => open.Kind == kind && open.Subject == subject && IsOwn(open, by) && time.GetCurrentInstant() < open.ExpiresAt) is { } waiting)
            return new(waiting.Id == id ? DecisionOutcome.Done : DecisionOutcome.AlreadyDone, waiting);
        if ((await judges.OfAsync(by, cancellationToken)).Count == 0)
            return new(DecisionOutcome.Alone);
        var decision = await book.AddAsync(
            id,
            number => new Decision { Id = id, Number = number, Kind = kind, Subject = subject, Figures = figures, ProposedBy = by.Id, ProposedAt = time.GetCurrentInstant() },
            cancellationToken);
        await work.DoAsync(decision, cancellationToken);
        return new(DecisionOutcome.Done, decision);
    }

    public async Task<DecisionResult> ApproveAsync(Member by, string id, string? seal, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(id, cancellationToken) is not { } decision)
            return new(DecisionOutcome.NotFound);
        var (isSame, isThere) = await judges.AboutProposerAsync(decision, by, cancellationToken);
        return await ChangeAsync(id, stored => stored.Approve(by, isSame, isThere, seal, time.GetCurrentInstant()), cancellationToken);
    }

    public Task<DecisionResult> RefuseAsync(Member by, string id, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(id, stored => stored.Refuse(by, reason, time.GetCurrentInstant()), cancellationToken);

    /// <summary>An export is for who proposed it; the others are the society's, whoever proposed them.</summary>
    private static bool IsOwn(Decision decision, Member by) => decision.Kind != DecisionKind.ExportAll || decision.ProposedBy == by.Id;

    private async Task<DecisionResult> ChangeAsync(string id, Func<Decision, DecisionChange> decide, CancellationToken cancellationToken)
    {
        var result = await book.ChangeAsync(id, decide, cancellationToken);
        if (result is { Outcome: DecisionOutcome.Done, Decision: { } decided })
            await work.DoAsync(decided, cancellationToken);
        return result;
    }
}
