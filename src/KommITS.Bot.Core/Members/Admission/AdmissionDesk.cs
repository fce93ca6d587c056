using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members.Municipalities;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Where contacts and the committee let people in.</summary>
public sealed class AdmissionDesk(AdmissionBook book, MembershipBook memberships, AdmissionWork work, AuditLog audit, TimeProvider time)
{
    /// <summary>Those who wait for this person, among others, the longest first.</summary>
    public async Task<IReadOnlyList<AdmissionRequest>> WaitingForAsync(Member by, CancellationToken cancellationToken)
    {
        var waiting = new List<AdmissionRequest>();
        foreach (var request in await book.WaitingAsync(cancellationToken))
            if (AdmissionRule.MayDecide(by, request, await memberships.OfAsync(request.Municipality, cancellationToken)))
                waiting.Add(request);
        return waiting;
    }

    /// <summary>The first decision counts: who comes second is told what it was.</summary>
    public async Task<AdmissionResult> DecideAsync(Member by, string requestId, bool isAdmitted, string? reason, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(requestId, cancellationToken) is not { } request)
            return new(AdmissionOutcome.NotFound);
        var membership = await memberships.OfAsync(request.Municipality, cancellationToken);
        if (!AdmissionRule.MayDecide(by, request, membership))
            return new(AdmissionOutcome.NotYours);
        if (isAdmitted && membership.HasEnded && request.State == AdmissionState.Waiting)
            return new(AdmissionOutcome.MunicipalityLeft, request);
        var now = time.GetCurrentInstant();
        var result = await book.DecideAsync(
            requestId, stored => stored.Decide(by, isAdmitted, reason, now), _ => AuditAsync(by, request, isAdmitted, reason, cancellationToken), cancellationToken);
        if (result.Request is { IsSettled: false } decided)
            await work.DoAsync(decided, cancellationToken);
        return result;
    }

    private Task AuditAsync(Member by, AdmissionRequest request, bool isAdmitted, string? reason, CancellationToken cancellationToken)
    {
        var action = isAdmitted ? "member.admit" : "member.refuse";
        return audit.WriteAsync($"{request.Id}/{action}/{by.Id}", by.Id, action, new AuditSubject($"municipality/{request.Municipality}", request.Member), isAdmitted ? null : reason, cancellationToken);
    }
}
