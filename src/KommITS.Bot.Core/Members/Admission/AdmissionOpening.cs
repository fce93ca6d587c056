using KommITS.Bot.Core.Privacy.Forgetting;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Makes the request of a person who waits. Done again it is the same one; a crash after the person was noted is repaired by the next look.</summary>
public sealed class AdmissionOpening(AdmissionBook book, MemberDirectory members, SuspensionMarks suspensions, TimeProvider time)
{
    public static AdmissionRequest RequestOf(Member member, string municipality, int round, bool isAlso, Instant now) => new()
    {
        Id = AdmissionRequest.IdOf(member.Id, round, isAlso),
        Member = member.Id,
        Round = round,
        Municipality = municipality,
        IsAlso = isAlso,
        Name = member.Name,
        Email = member.HasTypedEmail ? null : member.Email,
        Tenant = member.Address?.TenantId,
        OpenedAt = now,
    };

    /// <summary>What the person asked before and is of no use any more is withdrawn.</summary>
    public async Task OpenAsync(Member member, CancellationToken cancellationToken)
    {
        foreach (var earlier in await book.OfAsync(member.Id, cancellationToken))
            if (earlier.State == AdmissionState.Waiting && IsPast(earlier, member))
                await book.ChangeAsync(earlier.Id, stored => stored.Withdraw(time.GetCurrentInstant()), cancellationToken);
        if (member is not { Status: MemberStatus.Pending, Municipality: { } home })
            return;
        var request = RequestOf(member, home, member.AdmissionRound, isAlso: false, member.PendingSince ?? time.GetCurrentInstant());
        await book.AddAsync(request with { WasSuspended = await suspensions.IsSetAsync(member.Id, cancellationToken) }, cancellationToken);
    }

    /// <summary>Everybody who waits has a request.</summary>
    public async Task OpenAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var member in members.PendingAsync(cancellationToken).Where(member => !member.IsSample))
            if (await book.FindAsync(AdmissionRequest.IdOf(member.Id, member.AdmissionRound, isAlso: false), cancellationToken) is null)
                await OpenAsync(member, cancellationToken);
    }

    /// <summary>One that nobody has to decide any more, since the person came in otherwise or has left, is withdrawn.</summary>
    public async Task<AdmissionRequest> RefreshAsync(AdmissionRequest request, CancellationToken cancellationToken)
    {
        if (request.State != AdmissionState.Waiting || (await members.FindAsync(request.Member, cancellationToken) is { } member && !IsPast(request, member)))
            return request;
        return await book.ChangeAsync(request.Id, stored => stored.Withdraw(time.GetCurrentInstant()), cancellationToken) ?? request;
    }

    private static bool IsPast(AdmissionRequest request, Member member) => request.IsAlso
        ? !member.IsActive || member.WorksFor(request.Municipality)
        : member.Status != MemberStatus.Pending || request.Round != member.AdmissionRound || request.Municipality != member.Municipality;
}
