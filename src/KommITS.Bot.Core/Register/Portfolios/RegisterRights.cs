using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>Who may say what a municipality runs: the committee, its contacts, and while it has none but sample people, whoever works there.</summary>
public sealed class RegisterRights(MemberDirectory members)
{
    public async Task<bool> MayEditAsync(Member member, string municipality, CancellationToken cancellationToken)
    {
        if (!member.IsActive)
            return false;
        if (member.IsCommittee)
            return true;
        if (!member.WorksFor(municipality))
            return false;
        return member.IsContactOf(municipality) || (await members.ContactsOfAsync(municipality, cancellationToken)).All(contact => contact.IsSample);
    }
}
