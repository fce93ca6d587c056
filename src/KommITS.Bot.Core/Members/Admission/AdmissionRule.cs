using KommITS.Bot.Core.Members.Municipalities;

namespace KommITS.Bot.Core.Members.Admission;

public enum AdmissionVerdict
{
    AtOnce,

    /// <summary>A contact of the municipality, or the committee, has to let them in.</summary>
    ByContacts,

    /// <summary>Only the committee can: it is the first from there, or nothing tells that they belong there.</summary>
    ByCommittee,
}

/// <param name="HasSeat">They sit in the committee.</param>
/// <param name="WasSuspended">They were shut out, and came again by having themselves forgotten.</param>
/// <param name="Tenant">The Microsoft 365 tenant that they write from, as the channel says.</param>
/// <param name="MailFits">The mail address that the channel gives is one of the municipality's.</param>
public sealed record AdmissionFacts(AdmissionMode? Mode, bool HasSeat, bool WasSuspended, MunicipalMembership Membership, string? Tenant, bool MailFits);

/// <summary>Who comes in at once, and who may let the others in.</summary>
public static class AdmissionRule
{
    public static AdmissionVerdict Judge(AdmissionFacts facts) => facts switch
    {
        { HasSeat: true } => AdmissionVerdict.AtOnce,
        { WasSuspended: true } or { Membership.HasEnded: true } => AdmissionVerdict.ByCommittee,
        { Mode: AdmissionMode.Open } => AdmissionVerdict.AtOnce,
        _ when !IsKnown(facts.Membership, facts.Tenant) => AdmissionVerdict.ByCommittee,
        { MailFits: true } => AdmissionVerdict.AtOnce,
        _ => AdmissionVerdict.ByContacts,
    };

    public static bool MayDecide(Member by, AdmissionRequest request, MunicipalMembership membership) =>
        by.IsActive && by.Id != request.Member
        && (by.IsCommittee || (by.IsContactOf(request.Municipality) && IsForContacts(request, membership)));

    /// <summary>A contact lets in whom the municipality's own tenant vouches for; a tenant is bound, and who was shut out let in, by the committee alone.</summary>
    public static bool IsForContacts(AdmissionRequest request, MunicipalMembership membership) =>
        !request.WasSuspended && IsKnown(membership, request.Tenant);

    /// <summary>It is bound to a municipality that is a member.</summary>
    public static bool IsKnown(MunicipalMembership membership, string? tenant) => membership.Standing == Standing.Member && membership.Knows(tenant);
}
