using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>
/// Asks the contacts where the municipality's own tenant vouches for the person, else the committee. Who becomes one of them later is asked then; while
/// there is nobody, it is looked again.
/// </summary>
public sealed class AdmissionAsking(MembershipBook memberships, MemberDirectory members, NoticeService notices)
{
    public async Task AskAsync(AdmissionRequest request, CancellationToken cancellationToken)
    {
        var membership = await memberships.OfAsync(request.Municipality, cancellationToken);
        var contacts = AdmissionRule.IsForContacts(request, membership) ? await members.ContactsOfAsync(request.Municipality, cancellationToken) : [];
        var asked = To(request, contacts, AdmissionNotices.WhyContact);
        if (asked.Count == 0)
            asked = To(request, await members.CommitteeAsync(cancellationToken).Where(member => member.IsActive).ToListAsync(cancellationToken), AdmissionNotices.WhyCommittee);
        if (asked.Count > 0)
            await notices.PublishAsync(AdmissionNotices.Ask(request), asked, cancellationToken);
    }

    private static List<NoticeRecipient> To(AdmissionRequest request, IReadOnlyList<Member> people, NoticeReason reason) =>
    [
        .. MemberDirectory.EachOnce(people.Where(member => !member.IsSample && member.Id != request.Member)).Select(member => new NoticeRecipient(member.Id, reason)),
    ];
}
