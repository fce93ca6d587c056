using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>Who may be the second. A person in two tenants has two member ids and is still no second member: the mail address tells.</summary>
public sealed class DecisionJudges(MemberDirectory members)
{
    public async Task<IReadOnlyList<Member>> OfAsync(Member proposer, CancellationToken cancellationToken) =>
        MemberDirectory.EachOnce(
            await members.CommitteeAsync(cancellationToken).Where(member => member is { IsActive: true, IsSample: false } && !IsSame(member, proposer)).ToListAsync(cancellationToken));

    public async Task<(bool IsSame, bool IsThere)> AboutProposerAsync(Decision decision, Member by, CancellationToken cancellationToken)
    {
        var proposer = await members.FindAsync(decision.ProposedBy, cancellationToken);
        return (proposer is not null && IsSame(by, proposer), proposer is { ActsForCommittee: true });
    }

    private static bool IsSame(Member one, Member other) => one.Id == other.Id || one.PersonKey == other.PersonKey;
}
