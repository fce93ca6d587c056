using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Turn.Routing;

/// <summary>Who may. Looked up at every activity from what is stored, never taken from a card.</summary>
internal enum Access
{
    Anyone,

    /// <summary>Those who have said where they work, admitted or not: their own data.</summary>
    Joined,

    /// <summary>Admitted members.</summary>
    Members,

    /// <summary>Admitted members who sit in the committee.</summary>
    Committee,
}

internal static class AccessRule
{
    public static bool Allows(this Access access, Member member) => access switch
    {
        Access.Anyone => true,
        Access.Joined => member.Status != MemberStatus.Stranger,
        Access.Members => member.IsActive,
        _ => member.ActsForCommittee,
    };
}
