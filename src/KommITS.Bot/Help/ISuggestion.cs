using KommITS.Bot.Turn;

namespace KommITS.Bot.Help;

/// <summary>A feature's guess at what a text means that nobody understood, from what the person may be busy with.</summary>
internal interface ISuggestion
{
    /// <returns>An intent to offer as a button; null for none.</returns>
    Task<string?> SuggestAsync(BotTurn turn, CancellationToken cancellationToken);
}
