namespace KommITS.Bot.Turn.Steps;

/// <summary>One question of a dialog to the person: how it is asked, in whichever language they have now, and what their answer leads to.</summary>
/// <param name="TakesAnyText">
/// The answer may be any words at all (a question, an answer), so only a text that is nothing but a command is taken for one.
/// </param>
internal sealed record Step<TState>(
    string Name,
    Func<BotTurn, TState, CancellationToken, Task> Ask,
    Func<BotTurn, TState, CancellationToken, Task<Move<TState>>> Read,
    bool TakesAnyText = false);
