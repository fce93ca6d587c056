using KommITS.Bot.Turn;

namespace KommITS.Bot.Register.Importing;

/// <summary>A feature that takes files dropped into the chat, by what is in them; what no feature takes is read as a table of systems.</summary>
internal interface IFileImport
{
    /// <summary>False for a file that is about something else; then nothing has been said.</summary>
    Task<bool> TakesAsync(BotTurn turn, byte[] content, CancellationToken cancellationToken);
}
