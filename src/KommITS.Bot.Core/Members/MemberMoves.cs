using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <summary>What becomes of a person as member, contact and colleague. The very same where nothing changes.</summary>
public static class MemberMoves
{
    extension(Member member)
    {
        /// <summary>In at once, or waiting from now on. Who is in stays in, and who is shut out or whose municipality left does not come in by this.</summary>
        public Member Enter(bool isAdmitted, Instant now) => member.Status switch
        {
            MemberStatus.Active or MemberStatus.Suspended or MemberStatus.Lapsed => member,
            _ when isAdmitted => member with { Status = MemberStatus.Active, PendingSince = null },
            MemberStatus.Pending => member,
            _ => member with { Status = MemberStatus.Pending, PendingSince = now, AdmissionRound = member.AdmissionRound + 1 },
        };

        /// <summary>To another municipality. To one that they were admitted to already they go as they are.</summary>
        public Member MoveTo(string municipality, bool isAdmitted, Instant now)
        {
            var isKnown = member.IsActive && member.AlsoIn.Contains(municipality);
            var moved = member with
            {
                Municipality = municipality,
                IsContact = isKnown && member.IsContactOf(municipality),
                AlsoIn = isKnown ? [.. member.AlsoIn.Where(other => other != municipality)] : [],
                ContactAlso = isKnown ? [.. member.ContactAlso.Where(other => other != municipality)] : [],
            };
            return isKnown || member.Status == MemberStatus.Suspended ? moved : (moved with { Status = MemberStatus.Stranger }).Enter(isAdmitted, now);
        }

        /// <summary>Somebody has let them in to the municipality where they wait.</summary>
        public Member Admit(string municipality, int round) =>
            member.Status == MemberStatus.Pending && member.Municipality == municipality && member.AdmissionRound == round
                ? member with { Status = MemberStatus.Active, PendingSince = null }
                : member;

        /// <summary>Nobody let them in: what was noted about them when they joined goes, and they may try anew.</summary>
        public Member Refuse(int round) =>
            member.Status == MemberStatus.Pending && member.AdmissionRound == round
                ? member with
                {
                    Status = MemberStatus.Stranger, Name = "", Email = null, Municipality = null, Role = null, Areas = [], JoinedAt = null, PendingSince = null,
                }
                : member;

        /// <summary>Shut out; one of the committee stays as they are, also when they became one this moment.</summary>
        /// <param name="id">Of the step: done again it is the same suspension.</param>
        public Member Suspend(string id, Instant now) =>
            member.IsCommittee || member.Status is MemberStatus.Suspended or MemberStatus.Stranger
                ? member
                : member with { Status = MemberStatus.Suspended, Suspension = new Suspension(id, member.Status, now) };

        /// <summary>The suspension ends: the person is what they were.</summary>
        public Member Reinstate() =>
            member.Status == MemberStatus.Suspended ? member with { Status = member.Suspension?.Before ?? MemberStatus.Pending, Suspension = null } : member;

        public Member WorkAlsoFor(string municipality) =>
            !member.IsActive || member.WorksFor(municipality) ? member : member with { AlsoIn = [.. member.AlsoIn, municipality] };

        public Member WorkNoMoreFor(string municipality) =>
            !member.AlsoIn.Contains(municipality)
                ? member
                : member with
                {
                    AlsoIn = [.. member.AlsoIn.Where(other => other != municipality)], ContactAlso = [.. member.ContactAlso.Where(other => other != municipality)],
                };

        public Member NameContact(string municipality, bool isContact)
        {
            if (member.IsContactOf(municipality) == isContact || !member.WorksFor(municipality))
                return member;
            if (member.Municipality == municipality)
                return member with { IsContact = isContact };
            var others = member.ContactAlso.Where(other => other != municipality);
            return member with { ContactAlso = isContact ? [.. others, municipality] : [.. others] };
        }

        /// <summary>A municipality became part of another.</summary>
        public Member Follow(string from, string into)
        {
            if (!member.WorksFor(from))
                return member;
            var home = member.Municipality == from ? into : member.Municipality;
            return member with
            {
                Municipality = home,
                AlsoIn = [.. member.AlsoIn.Select(other => other == from ? into : other).Where(other => other != home).Distinct()],
                ContactAlso = [.. member.ContactAlso.Select(other => other == from ? into : other).Where(other => other != home).Distinct()],
            };
        }
    }
}
