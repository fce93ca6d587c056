namespace KommITS.Bot.Turn.Steps;

/// <summary>One question of a dialog to the person: how it is asked, in whichever language they have now, and what their answer leads to.</summary>
/// <param name="TakesAnyText">The answer is somebody's own words (a question, an answer): only a fixed command is none, and a button is an older card's.</param>
internal sealed record Step<TState>(
    string Name,
    Func<BotTurn, TState, CancellationToken, Task> Ask,
    Func<BotTurn, TState, CancellationToken, Task<Move<TState>>> Read,
    bool TakesAnyText = false);
