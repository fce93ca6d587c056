namespace KommITS.Bot.Core.Notices;

public enum AmendmentKind
{
    /// <summary>The card is made anew, of things as they are now.</summary>
    Edit,

    /// <summary>The card is taken out of the chat.</summary>
    Recall,
}

public enum AmendmentState
{
    Pending,
    Done,

    /// <summary>The card stays as it was; <see cref="Amendment.Detail"/> says why.</summary>
    Failed,
}

/// <summary>A change to a card that was sent, with an outcome of its own. To do it twice does no harm.</summary>
/// <param name="Detail">Why it failed, or why it has to be tried again.</param>
public sealed record Amendment(AmendmentKind Kind, AmendmentState State = AmendmentState.Pending, string? Detail = null)
{
    public bool IsPending => State == AmendmentState.Pending;
}
