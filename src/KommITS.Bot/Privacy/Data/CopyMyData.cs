using System.Text;
using KommITS.Bot.Core.Privacy;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using NodaTime.Extensions;

namespace KommITS.Bot.Privacy.Data;

/// <summary>"Exportera mina uppgifter": the person's own copy as JSON, as a file or, where files can't be sent, in parts in the chat. For everybody, whatever they are.</summary>
internal sealed class CopyMyData(PersonalRecords records, FileOffers offers, TimeProvider time) : IHandler, IFileExport
{
    public const string Key = "my-data";

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var file = await OfAsync(turn, cancellationToken);
        if (!offers.SendsFiles(turn))
            turn.Say("privacy.copyIntro");
        offers.Offer(turn, file);
    }

    /// <summary>Nobody's but the one's who says yes to it.</summary>
    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken) =>
        key == Key ? await OfAsync(turn, cancellationToken) : null;

    private async Task<OfferedFile> OfAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var person = await records.OwnTracesOfAsync(turn.Member, cancellationToken);
        var held = await records.FindAsync(person, cancellationToken);
        var json = PersonalCopy.Of(turn.Member, person, held, await records.OthersAsync(person, cancellationToken), time.GetCurrentInstant());
        return new OfferedFile(Key, turn.Texts["privacy.copyFile"], turn.Texts.Format("privacy.copyDescription", held.Count), new ExportTable("", [], [], ""), Encoding.UTF8.GetBytes(json))
        {
            Said = json.ReplaceLineEndings("\r\n"),
            IsWhole = true,
        };
    }
}
