using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Conferences.Programmes;

/// <summary>A dropped file that is a conference or a programme: told by what is in it, read, and shown before anything is stored.</summary>
internal sealed class ProgrammeImport(ProgrammeReader reader) : IFileImport
{
    public async Task<bool> TakesAsync(BotTurn turn, byte[] content, CancellationToken cancellationToken)
    {
        if (content.Length > TableFile.MaxSize || (ProgrammeJson.Read(turn.Texts, content) ?? ProgrammeTable.Read(turn.Texts, TableFile.Read(content))) is not { } rows)
            return false;
        if (!ConferenceMoves.MayWrite(turn.Member))
            turn.Say("turn.committeeOnly");
        else if (rows.IsBroken || (rows.Fields.Count == 0 && rows.Sessions.Count == 0))
            turn.Say("conferences.fileBroken");
        else
            await turn.BeginAsync(ProgrammeDialog.Name, reader.Read(turn.Texts, rows), cancellationToken);
        return true;
    }
}
