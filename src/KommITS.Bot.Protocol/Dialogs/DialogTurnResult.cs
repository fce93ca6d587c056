using System.Diagnostics.CodeAnalysis;

namespace KommITS.Bot.Protocol.Dialogs;

public sealed record DialogTurnResult(DialogTurnStatus Status, object? Result = null)
{
    public static DialogTurnResult Empty { get; } = new(DialogTurnStatus.Empty);

    public static DialogTurnResult Waiting { get; } = new(DialogTurnStatus.Waiting);

    public static DialogTurnResult Cancelled { get; } = new(DialogTurnStatus.Cancelled);

    /// <summary>Whether a dialog has ended with a result of this type.</summary>
    public bool TryGetResult<T>([MaybeNullWhen(false)] out T result)
    {
        result = Status == DialogTurnStatus.Complete && Result is T typed ? typed : default;
        return Status == DialogTurnStatus.Complete && Result is T;
    }
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
    /// and the result is a <see cref="RestartedDialog"/>, with which <see cref="DialogContext.BeginAgainAsync"/> starts over.
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
