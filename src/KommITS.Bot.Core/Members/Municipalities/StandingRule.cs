namespace KommITS.Bot.Core.Members.Municipalities;

/// <summary>What a municipality's standing makes of its people.</summary>
public static class StandingRule
{
    /// <summary>
    /// Whose municipality left the society lapses, and is active again when it comes back. Who works for another one too goes on as its member; who sits in
    /// the committee stays for as long as they do, for the committee must not be emptied by a standing that it sets itself.
    /// </summary>
    /// <param name="ended">Codes of the municipalities that have left.</param>
    /// <param name="back">Codes of those that are members.</param>
    public static Member Apply(Member member, IReadOnlySet<string> ended, IReadOnlySet<string> back)
    {
        var kept = member;
        foreach (var left in member.AlsoIn.Where(ended.Contains))
            kept = kept.WorkNoMoreFor(left);
        return kept switch
        {
            { Status: MemberStatus.Lapsed, Municipality: { } home } when back.Contains(home) => kept with { Status = MemberStatus.Active },
            { Status: MemberStatus.Active, IsCommittee: false, Municipality: { } home } when ended.Contains(home) =>
                kept.AlsoIn is [var other, ..] ? GoOn(kept, other) : kept with { Status = MemberStatus.Lapsed },
            _ => kept,
        };
    }

    private static Member GoOn(Member member, string other) => (member with { Municipality = other, IsContact = member.IsContactOf(other) }).WorkNoMoreFor(other);
}
