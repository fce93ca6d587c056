namespace KommITS.Bot.Turn.State;

/// <summary>The newest answer of the register in a conversation: what "visa fler" goes on with and "fråga dem" asks.</summary>
/// <param name="Question">The question, as a card carries it.</param>
/// <param name="Page">Counted from 0.</param>
internal sealed record Listed(string Question, int Page)
{
    public const int LastPage = 10_000;
}
