using KommITS.Bot.Core.Members.Admission;

namespace KommITS.Bot.Core.Members.Handover;

/// <summary>A person goes on in another municipality: what a contact has had for the old one stays there, with whom they name.</summary>
public sealed class RelocationService(AdmissionService admission, HandoverService handovers, MemberDirectory members)
{
    public async Task<Member> MoveAsync(string memberId, string municipality, CancellationToken cancellationToken)
    {
        var before = await members.FindAsync(memberId, cancellationToken);
        var moved = await admission.MoveAsync(memberId, municipality, cancellationToken);
        if (before is { Municipality: { } old, IsActive: true } && before.IsContactOf(old) && old != municipality)
            await handovers.BeginAsync(memberId, old, isAsked: true, cancellationToken);
        return moved;
    }
}
