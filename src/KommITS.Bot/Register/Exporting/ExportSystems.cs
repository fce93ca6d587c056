using KommITS.Bot.Committee.Decisions;
using KommITS.Bot.Core.Committee.Decisions;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Language;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using NodaTime.Extensions;

namespace KommITS.Bot.Register.Exporting;

/// <summary>"Exportera våra system"; for the committee "exportera allt", which another of it has to approve.</summary>
internal sealed class ExportSystems(RegisterExport export, FileOffers offers, Proposals proposals, TimeProvider time) : IHandler, IFileExport
{
    private static readonly string[] AllWords = ["alla", "all", "hela", "whole", "allt", "everything"];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var wish = ExportWish.Of(turn.Input is Input.Command command ? command.Get("all") == "yes" : Has(turn.Text, AllWords), Has(turn.Text, ["excel"]) || turn.Input is Input.Command);
        if (await MakeAsync(turn, wish.Key, cancellationToken) is not { } file)
            await RefuseAsync(turn, wish, cancellationToken);
        else if (file.Table.Rows.Count == 0)
            turn.Say("exporting.nothing");
        else
            offers.Offer(turn, file);
    }

    public async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken)
    {
        if (ExportWish.Of(key) is not { } wish)
            return null;
        var remark = turn.Texts.Format("exporting.remark", turn.Member.Name, ExportMoment.Of(turn.Texts, time.GetCurrentInstant()));
        return await export.MakeAsync(turn.Member, wish.All, turn.Texts.Language, remark, cancellationToken) is { } table
            ? new OfferedFile(key, wish.FileName(turn.Texts), turn.Texts.Format("exporting.description", table.Rows.Count), table, wish.Write(table))
            : null;
    }

    /// <summary>Everybody's takes two of the committee.</summary>
    private Task RefuseAsync(BotTurn turn, ExportWish wish, CancellationToken cancellationToken)
    {
        if (wish.All && turn.Member.IsCommittee)
            return proposals.ProposeAsync(turn, DecisionKind.ExportAll, ExportPass.Register, new Dictionary<string, int>(), cancellationToken);
        turn.Say("exporting.notAllowed");
        return Task.CompletedTask;
    }

    private static bool Has(string text, string[] words) =>
        text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
}

/// <param name="All">Everybody's, for the committee.</param>
internal sealed record ExportWish(bool All, bool AsWorkbook)
{
    public string Key => $"{(All ? "all" : "own")}-{(AsWorkbook ? "xlsx" : "csv")}";

    public static ExportWish Of(bool all, bool asWorkbook) => new(all, asWorkbook);

    public static ExportWish? Of(string? key) => key switch
    {
        "own-csv" => new(false, false),
        "own-xlsx" => new(false, true),
        "all-csv" => new(true, false),
        "all-xlsx" => new(true, true),
        _ => null,
    };

    public byte[] Write(ExportTable table) => AsWorkbook ? ExportFile.Workbook(table) : ExportFile.Csv(table);

    public string FileName(Texts texts) => $"{texts[All ? "exporting.fileAll" : "exporting.fileOwn"]}.{(AsWorkbook ? "xlsx" : "csv")}";
}
