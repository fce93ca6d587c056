using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>One of the committee proposes, another approves or refuses.</summary>
public sealed class DecisionService(DecisionBook book, DecisionWork work, DecisionJudges judges, AuditLog audit, TimeProvider time)
{
    /// <summary>The same proposed again, by whomever, is the one that waits.</summary>
    /// <param name="id">Made from the message that proposes it, so that a second delivery proposes nothing more.</param>
    public async Task<DecisionResult> ProposeAsync(
        Member by, DecisionKind kind, string subject, IReadOnlyDictionary<string, int> figures, string id, CancellationToken cancellationToken)
    {
        if (!by.ActsForCommittee)
            return new(DecisionOutcome.NotCommittee);
        if ((await book.OpenAsync(cancellationToken)).FirstOrDefault(open => open.Kind == kind && open.Subject == subject && IsOwn(open, by) && time.GetCurrentInstant() < open.ExpiresAt) is { } waiting)
            return new(waiting.Id == id ? DecisionOutcome.Done : DecisionOutcome.AlreadyDone, waiting);
        if ((await judges.OfAsync(by, cancellationToken)).Count == 0)
            return new(DecisionOutcome.Alone);
        var decision = await book.AddAsync(
            id,
            number => new Decision { Id = id, Number = number, Kind = kind, Subject = subject, Figures = figures, ProposedBy = by.Id, ProposedAt = time.GetCurrentInstant() },
            cancellationToken);
        await AuditAsync(by, decision, "propose", null, cancellationToken);
        await work.DoAsync(decision, cancellationToken);
        return new(DecisionOutcome.Done, decision);
    }

    public async Task<DecisionResult> ApproveAsync(Member by, string id, string? seal, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(id, cancellationToken) is not { } decision)
            return new(DecisionOutcome.NotFound);
        var (isSame, isThere) = await judges.AboutProposerAsync(decision, by, cancellationToken);
        return await ChangeAsync(by, id, "approve", null, stored => stored.Approve(by, isSame, isThere, seal, time.GetCurrentInstant()), cancellationToken);
    }

    public Task<DecisionResult> RefuseAsync(Member by, string id, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(by, id, "refuse", reason, stored => stored.Refuse(by, reason, time.GetCurrentInstant()), cancellationToken);

    /// <summary>An export is for who proposed it; the others are the society's, whoever proposed them.</summary>
    private static bool IsOwn(Decision decision, Member by) => decision.Kind != DecisionKind.ExportAll || decision.ProposedBy == by.Id;

    private async Task<DecisionResult> ChangeAsync(
        Member by, string id, string step, string? words, Func<Decision, DecisionChange> decide, CancellationToken cancellationToken)
    {
        var result = await book.ChangeAsync(id, decide, cancellationToken, before => AuditAsync(by, before.Content, step, words, cancellationToken));
        if (result is not { Outcome: DecisionOutcome.Done, Decision: { } decided })
            return result;
        await work.DoAsync(decided, cancellationToken);
        return result;
    }

    private Task AuditAsync(Member by, Decision decision, string step, string? words, CancellationToken cancellationToken)
    {
        var isAboutPerson = decision.Kind == DecisionKind.NameMember;
        var what = isAboutPerson ? $"decision/{decision.Number}" : $"decision/{decision.Number}/{decision.Kind}/{decision.Subject}";
        return audit.WriteAsync(
            $"decision/{decision.Id}/{step}/{by.Id}", by.Id, $"decision.{step}", new AuditSubject(what, isAboutPerson ? decision.Subject : null), words, cancellationToken);
    }
}
