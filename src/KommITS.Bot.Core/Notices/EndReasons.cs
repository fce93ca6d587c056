namespace KommITS.Bot.Core.Notices;

/// <summary>Why a delivery ended as it did, beside the channel's own codes. The bot has words and a remedy for each.</summary>
public static class EndReasons
{
    /// <summary>Withdrawn: the person is no active member.</summary>
    public const string NotMember = "NotMember";

    /// <summary>Withdrawn: what it was about is gone.</summary>
    public const string Gone = "Gone";

    /// <summary>Withdrawn: the author has recalled it.</summary>
    public const string Recalled = "Recalled";

    /// <summary>Unreachable: the bot has never met the person, or was removed from their chat.</summary>
    public const string NoConversation = "NoConversation";

    /// <summary>Unreachable: the person removed the bot.</summary>
    public const string Uninstalled = "Uninstalled";

    /// <summary>Unreachable: the bot may not open a chat with the person.</summary>
    public const string NotInstalled = "NotInstalled";

    /// <summary>Unreachable: a person of the sample society.</summary>
    public const string Sample = "Sample";

    /// <summary>Expired: the bot could not send while there was time.</summary>
    public const string Late = "Late";

    /// <summary>Failed: senders died on it until its time was over.</summary>
    public const string AttemptsUsedUp = "AttemptsUsedUp";

    /// <summary>Failed: nothing in the bot makes a card of this kind.</summary>
    public const string UnknownKind = "UnknownKind";

    /// <summary>An amendment failed: the channel gave no id for what was sent.</summary>
    public const string NoActivityId = "NoActivityId";
}
