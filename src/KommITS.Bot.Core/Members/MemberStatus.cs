namespace KommITS.Bot.Core.Members;

public enum MemberStatus
{
    /// <summary>Has met the bot but not said where they work: onboarding, help and privacy only.</summary>
    Stranger,

    /// <summary>Has said where they work and waits to be admitted.</summary>
    Pending,

    Active,

    /// <summary>Was a member until their municipality left the society: keeps privacy and export.</summary>
    Lapsed,

    /// <summary>Shut out by the committee: keeps privacy and export.</summary>
    Suspended,
}
