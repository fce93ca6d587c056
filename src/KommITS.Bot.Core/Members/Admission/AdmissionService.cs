using KommITS.Bot.Core.Committee.Board;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>People come in to the society, or to another municipality.</summary>
public sealed class AdmissionService(MemberDirectory members, BoardBook board, AdmissionOpening opening, AdmissionJudge judge)
{
    /// <summary>The person says where they work. They are active at once or wait, as the rule has it.</summary>
    public async Task<Member> JoinAsync(string memberId, JoinRequest request, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(memberId, cancellationToken) ?? new Member { Id = memberId };
        var hasSeat = await board.HasSeatAsync(memberId, cancellationToken);
        var isAdmitted = await judge.IsAtOnceAsync(member with { Email = request.Email, HasTypedEmail = false }, request.Municipality, hasSeat, cancellationToken);
        var joined = await members.JoinAsync(memberId, request with { IsAdmitted = isAdmitted, IsCommittee = hasSeat }, cancellationToken);
        await opening.OpenAsync(joined, cancellationToken);
        return joined;
    }

    public async Task<Member> MoveAsync(string memberId, string municipality, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(memberId, cancellationToken) ?? new Member { Id = memberId };
        var isAdmitted = await judge.IsAtOnceAsync(member, municipality, member.IsCommittee, cancellationToken);
        var moved = await members.MoveAsync(memberId, municipality, isAdmitted, cancellationToken);
        await opening.OpenAsync(moved, cancellationToken);
        return moved;
    }
}
