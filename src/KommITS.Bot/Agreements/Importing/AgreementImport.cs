using KommITS.Bot.Core.Agreements;
using KommITS.Bot.Core.Register.Importing;
using KommITS.Bot.Register.Importing;
using KommITS.Bot.Turn;

namespace KommITS.Bot.Agreements.Importing;

/// <summary>A dropped file of agreements: told by what is in it, read, and shown before anything is stored.</summary>
internal sealed class AgreementImport(AgreementReader reader) : IFileImport
{
    public async Task<bool> TakesAsync(BotTurn turn, byte[] content, CancellationToken cancellationToken)
    {
        if (content.Length > TableFile.MaxSize || (AgreementJson.Read(turn.Texts, content) ?? AgreementTable.Read(turn.Texts, TableFile.Read(content))) is not { } rows)
            return false;
        if (!AgreementMoves.MayWrite(turn.Member))
            turn.Say("turn.committeeOnly");
        else if (rows.IsBroken || rows.Rows.Count == 0)
            turn.Say("agreements.fileBroken");
        else
            await turn.BeginAsync(FileDialog.Name, await reader.ReadAsync(turn.Texts, rows, cancellationToken), cancellationToken);
        return true;
    }
}
