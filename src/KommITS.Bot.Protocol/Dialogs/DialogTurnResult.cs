namespace KommITS.Bot.Protocol.Dialogs;

public sealed record DialogTurnResult(DialogTurnStatus Status, object? Result = null)
{
    public static DialogTurnResult Empty { get; } = new(DialogTurnStatus.Empty);

    public static DialogTurnResult Waiting { get; } = new(DialogTurnStatus.Waiting);

    public static DialogTurnResult Cancelled { get; } = new(DialogTurnStatus.Cancelled);
}

public enum DialogTurnStatus
{
    /// <summary>There was nothing on the stack.</summary>
    Empty,
    Waiting,

    /// <summary>The last dialog has ended; its result is the turn's.</summary>
    Complete,
    Cancelled,

    /// <summary>
    /// What was saved does not fit today's dialogs (unknown dialog, other version, unreadable state). The stack is empty
    /// and the result is the id of the dialog at its bottom.
    /// </summary>
    Restarted,
}

public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
