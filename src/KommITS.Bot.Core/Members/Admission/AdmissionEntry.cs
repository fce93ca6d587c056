using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Privacy.Forgetting;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>What a decision makes of the person and of their municipality; doing it again changes nothing.</summary>
public sealed class AdmissionEntry(MemberDirectory members, MembershipBook memberships, StandingSweep standing, SuspensionMarks suspensions)
{
    public async Task DoAsync(AdmissionRequest request, CancellationToken cancellationToken)
    {
        if (request.State == AdmissionState.Admitted)
            await AdmitAsync(request, cancellationToken);
        else if (request is { State: AdmissionState.Refused, IsAlso: false })
            await members.BecomeAsync(request.Member, member => member.Refuse(request.Round), cancellationToken);
    }

    private async Task AdmitAsync(AdmissionRequest request, CancellationToken cancellationToken)
    {
        if (request.IsByCommittee)
            await memberships.ChangeAsync(request.Municipality, stored => Bind(stored, request), cancellationToken);
        await members.BecomeAsync(
            request.Member,
            member => request.IsAlso ? member.WorkAlsoFor(request.Municipality) : member.Admit(request.Municipality, request.Round),
            cancellationToken);
        if (request.WasSuspended)
            await suspensions.ClearAsync(request.Member, cancellationToken);
        await standing.ApplyAsync(request.Member, cancellationToken);
    }

    /// <summary>The committee's first yes from a tenant binds it, and makes one that was never a member a member. One that has left since stays as it is.</summary>
    private static MunicipalMembership Bind(MunicipalMembership stored, AdmissionRequest request)
    {
        if (stored.HasEnded)
            return stored;
        var member = stored.Become(Standing.Member, request.By, request.DecidedAt!.Value);
        return request.Tenant is { } tenant ? member.Bind(tenant, request.By, request.DecidedAt.Value) : member;
    }
}
