using KommITS.Bot.Core.Members.Municipalities;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Where contacts and the committee let people in.</summary>
public sealed class AdmissionDesk(AdmissionBook book, MembershipBook memberships, AdmissionWork work, TimeProvider time)
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
        var isMine = false;
        var decided = await book.ChangeAsync(
            requestId,
            stored =>
            {
                var next = stored.Decide(by, isAdmitted, reason, now);
                isMine = next is not null;
                return next;
            },
            cancellationToken);
        if (decided is null)
            return new(AdmissionOutcome.NotFound);
        if (!decided.IsSettled)
            await work.DoAsync(decided, cancellationToken);
        return new(isMine ? AdmissionOutcome.Done : AdmissionOutcome.AlreadyDone, decided);
    }
}
