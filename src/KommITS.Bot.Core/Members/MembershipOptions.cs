namespace KommITS.Bot.Core.Members;

public enum AdmissionMode
{
    /// <summary>A person waits until somebody who may has admitted them.</summary>
    Verified,

    /// <summary>Whoever says where they work is in. For development.</summary>
    Open,
}

/// <summary>Section <c>Membership</c>.</summary>
public sealed class MembershipOptions
{
    public const string Section = "Membership";

    /// <summary>Default: Verified, in Development Open.</summary>
    public AdmissionMode? Admission { get; set; }
}
