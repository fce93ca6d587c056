using System.Globalization;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Core.Time;
using KommITS.Bot.Register.Exporting;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Routing;
using NodaTime.Extensions;

namespace KommITS.Bot.Committee.Audit;

/// <summary>"Exportera loggen": every entry that is kept, with its hashes. The export is an act of its own.</summary>
internal sealed class ExportAudit(AuditLog log, AuditLines lines, FileOffers offers, TimeProvider time) : IHandler, IFileExport
{
    private const string Key = "audit-csv";

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        await log.WriteAsync($"audit.export/{turn.Id}", turn.Member.Id, "audit.export", new AuditSubject(null), null, cancellationToken);
        offers.Offer(turn, await OfAsync(turn, cancellationToken));
    }

    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken) =>
        key == Key && Access.Committee.Allows(turn.Member) ? await OfAsync(turn, cancellationToken) : null;

    private async Task<OfferedFile> OfAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var texts = turn.Texts;
        string[] head =
        [
            texts["audit.columnNumber"], texts["audit.columnAt"], texts["audit.columnWho"], texts["audit.columnDid"], texts["audit.columnWhat"], texts["audit.columnWords"],
            texts["audit.columnAction"], texts["audit.columnHash"], texts["audit.columnPrevious"],
        ];
        var rows = (await lines.FindAsync(texts, null, cancellationToken)).Reverse().Select(RowOf).ToList();
        var table = new ExportTable(texts["audit.fileName"], head, rows, $"# {texts.Format("exporting.remark", turn.Member.Name, ExportMoment.Of(texts, time.GetCurrentInstant()))}");
        return new OfferedFile(Key, $"{texts["audit.fileName"]}.csv", texts.Count("audit.count", rows.Count), table, ExportFile.Csv(table));
    }

    private static IReadOnlyList<string> RowOf(AuditLine line) =>
    [
        line.Entry.Number.ToString(CultureInfo.InvariantCulture),
        SwedishTime.LocalOf(line.Entry.At).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        line.Who,
        line.Did,
        line.What,
        (line.Words ?? "").ReplaceLineEndings(" "),
        line.Entry.Action,
        line.Entry.Hash,
        line.Entry.Previous,
    ];
}
