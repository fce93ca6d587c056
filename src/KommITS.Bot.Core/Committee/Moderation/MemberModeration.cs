using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Committee.Moderation;

public enum ConductOutcome
{
    Done,
    AlreadyDone,
    NotFound,

    /// <summary>Who acts is not an active member of the committee.</summary>
    NotCommittee,

    /// <summary>A member of the committee can't be shut out: they have to leave it first. So it can't shut itself out.</summary>
    IsCommittee,

    /// <summary>They are not shut out.</summary>
    NotSuspended,
}

/// <summary>Warning and shutting out. The person concerned is told why, in every case; done again after a crash it is the same step.</summary>
public sealed class MemberModeration(MemberDirectory members, ConductBook conduct, NoticeService notices, AuditLog audit, TimeProvider time)
{
    /// <param name="id">Of the step: the dialog's, so that pressing twice is warning once.</param>
    public async Task<ConductOutcome> WarnAsync(string memberId, string reason, Member by, string id, CancellationToken cancellationToken)
    {
        if (!HidingMoves.MayModerate(by))
            return ConductOutcome.NotCommittee;
        if (await members.FindAsync(memberId, cancellationToken) is not { Status: not MemberStatus.Stranger })
            return ConductOutcome.NotFound;
        await LogAsync("member.warn", memberId, reason, by, id, cancellationToken);
        return await StepAsync(memberId, ConductKind.Warned, reason, by, id, cancellationToken);
    }

    public async Task<ConductOutcome> SuspendAsync(string memberId, string reason, Member by, string id, CancellationToken cancellationToken)
    {
        if (!HidingMoves.MayModerate(by))
            return ConductOutcome.NotCommittee;
        if (await members.FindAsync(memberId, cancellationToken) is not { Status: not MemberStatus.Stranger } found)
            return ConductOutcome.NotFound;
        if (found.IsCommittee)
            return ConductOutcome.IsCommittee;
        if (found.Status == MemberStatus.Suspended && found.Suspension?.Id != id)
            return ConductOutcome.AlreadyDone;
        await LogAsync("member.suspend", memberId, reason, by, id, cancellationToken);
        var member = await members.BecomeAsync(memberId, stored => stored.Suspend(id, time.GetCurrentInstant()), cancellationToken);
        if (member.IsCommittee)
            return ConductOutcome.IsCommittee;
        return member.Suspension?.Id == id
            ? await StepAsync(memberId, ConductKind.Suspended, reason, by, id, cancellationToken)
            : ConductOutcome.AlreadyDone;
    }

    public async Task<ConductOutcome> ReinstateAsync(string memberId, string reason, Member by, string id, CancellationToken cancellationToken)
    {
        if (!HidingMoves.MayModerate(by))
            return ConductOutcome.NotCommittee;
        if (await members.FindAsync(memberId, cancellationToken) is not { } member)
            return ConductOutcome.NotFound;
        if (member.Status != MemberStatus.Suspended && (await conduct.OfAsync(memberId, cancellationToken)).Find(id) is null)
            return ConductOutcome.NotSuspended;
        await LogAsync("member.reinstate", memberId, reason, by, id, cancellationToken);
        var outcome = await StepAsync(memberId, ConductKind.Reinstated, reason, by, id, cancellationToken);
        await members.BecomeAsync(memberId, stored => stored.Reinstate(), cancellationToken);
        return outcome;
    }

    private Task LogAsync(string action, string memberId, string reason, Member by, string id, CancellationToken cancellationToken) =>
        audit.WriteAsync($"{action}/{memberId}/{id}", by.Id, action, new AuditSubject(null, memberId), reason, cancellationToken);

    private async Task<ConductOutcome> StepAsync(string memberId, ConductKind kind, string reason, Member by, string id, CancellationToken cancellationToken)
    {
        var step = new ConductStep(id, kind, reason, by.Id, time.GetCurrentInstant());
        var stored = (await conduct.AddAsync(memberId, step, cancellationToken)).Find(id)!;
        await notices.PublishAsync(
            ModerationNotices.Standing(memberId, stored), [new NoticeRecipient(memberId, ModerationNotices.WhyConcerned)], cancellationToken);
        return ConductOutcome.Done;
    }
}
