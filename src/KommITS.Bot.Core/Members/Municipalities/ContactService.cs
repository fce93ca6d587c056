using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Members.Handover;

namespace KommITS.Bot.Core.Members.Municipalities;

public enum ContactOutcome
{
    Done,
    AlreadyDone,

    /// <summary>Neither the committee nor a contact of that municipality.</summary>
    NotYours,

    /// <summary>The municipality has contacts, who name others.</summary>
    Taken,

    /// <summary>They do not work for that municipality.</summary>
    NotThere,
}

/// <summary>Who keeps a municipality's part of the register right, and lets its people in.</summary>
public sealed class ContactService(MemberDirectory members, HandoverService handovers, AuditLog audit)
{
    /// <summary>By the committee, or by another contact of the same municipality.</summary>
    /// <param name="request">Id of the message that asks for it.</param>
    public async Task<ContactOutcome> NameAsync(Member by, Member member, string municipality, bool isNamed, string request, CancellationToken cancellationToken)
    {
        if (!by.IsActive || !(by.IsCommittee || by.IsContactOf(municipality)))
            return ContactOutcome.NotYours;
        if (!member.IsActive || !member.WorksFor(municipality))
            return ContactOutcome.NotThere;
        if (member.IsContactOf(municipality) == isNamed)
            return ContactOutcome.AlreadyDone;
        var action = isNamed ? "contact.name" : "contact.remove";
        await audit.WriteAsync($"{action}/{member.Id}/{municipality}/{request}", by.Id, action, new AuditSubject($"municipality/{municipality}", member.Id), null, cancellationToken);
        await members.NameContactAsync(member.Id, municipality, isNamed, cancellationToken);
        if (!isNamed)
            await handovers.BeginAsync(member.Id, municipality, isAsked: true, cancellationToken);
        return ContactOutcome.Done;
    }

    /// <summary>Free to take while the municipality has none.</summary>
    public async Task<ContactOutcome> ClaimAsync(Member by, string municipality, CancellationToken cancellationToken)
    {
        if (!by.IsActive || !by.WorksFor(municipality))
            return ContactOutcome.NotThere;
        if (by.IsContactOf(municipality))
            return ContactOutcome.AlreadyDone;
        if ((await members.ContactsOfAsync(municipality, cancellationToken)).Any(contact => !contact.IsSample))
            return ContactOutcome.Taken;
        await members.NameContactAsync(by.Id, municipality, isContact: true, cancellationToken);
        return ContactOutcome.Done;
    }
}
