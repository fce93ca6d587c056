using KommITS.Bot.Protocol.Dialogs.Stack;

namespace KommITS.Bot.Turn.State;

/// <summary>What the bot remembers of one person's talk in one conversation: the dialog that is going on, and what has been handled.</summary>
internal sealed record ConversationMemory
{
    private const int Remembered = 50;

    public DialogState Dialogs { get; init; } = new();

    public Listed? Listed { get; set; }

    /// <summary>The newest activity ids handled, oldest first: Teams sends again what it got no answer for in 15 s.</summary>
    public IReadOnlyList<string> Handled { get; set; } = [];

    public bool HasHandled(string activityId) => Handled.Contains(activityId);

    public void MarkHandled(string activityId) => Handled = [.. Handled.TakeLast(Remembered - 1), activityId];
}
