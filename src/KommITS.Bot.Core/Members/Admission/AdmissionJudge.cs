using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Privacy.Forgetting;
using KommITS.Bot.Core.Register;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Looks up what <see cref="AdmissionRule"/> decides by.</summary>
public sealed class AdmissionJudge(MembershipBook memberships, ReferenceData reference, SuspensionMarks suspensions, IOptions<MembershipOptions> options)
{
    public async Task<bool> IsAtOnceAsync(Member member, string municipality, bool hasSeat, CancellationToken cancellationToken)
    {
        var membership = await memberships.OfAsync(municipality, cancellationToken);
        var mailFits = !member.HasTypedEmail && MailFit.Fits(member.Email, reference.FindMunicipality(municipality), membership);
        var wasSuspended = await suspensions.IsSetAsync(member.Id, cancellationToken);
        return AdmissionRule.Judge(new AdmissionFacts(options.Value.Admission, hasSeat, wasSuspended, membership, member.Address?.TenantId, mailFits)) == AdmissionVerdict.AtOnce;
    }
}
