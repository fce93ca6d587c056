using System.Text.Json;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Language;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Register.Exporting;

/// <summary>"Exportera våra system": a file that the person accepts, or, where the client takes no files, the lines themselves.</summary>
internal sealed class ExportSystems(RegisterExport export, IOptions<FileTransferOptions> options, TimeProvider time) : IHandler
{
    private const int LettersOfMessage = 6_000;
    private const int MaxMessages = 5;
    private static readonly string[] AllWords = ["alla", "all", "hela", "whole"];

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var wish = ExportWish.Of(turn.Input is Input.Command command ? command.Get("all") == "yes" : Has(turn.Text, AllWords), Has(turn.Text, ["excel"]) || turn.Input is Input.Command);
        if (await MakeAsync(turn, wish, cancellationToken) is not { } table)
            turn.Say("exporting.notAllowed");
        else if (table.Rows.Count == 0)
            turn.Say("exporting.nothing");
        else if (SendsFiles(turn))
            turn.Send(Consent(turn, wish, table));
        else
            SayLines(turn, table);
    }

    public Task<ExportTable?> MakeAsync(BotTurn turn, ExportWish wish, CancellationToken cancellationToken) => export.MakeAsync(
        turn.Member, wish.All, turn.Texts.Language, turn.Texts.Format("exporting.remark", turn.Member.Name, turn.Texts.Day(time.GetCurrentInstant())), cancellationToken);

    private static Activity Consent(BotTurn turn, ExportWish wish, ExportTable table) => Activity.CreateMessage(new Attachment
    {
        ContentType = "application/vnd.microsoft.teams.card.file.consent",
        Name = wish.FileName(turn.Texts),
        Content = JsonSerializer.SerializeToElement(new
        {
            description = turn.Texts.Format("exporting.description", table.Rows.Count),
            sizeInBytes = wish.Write(table).Length,
            acceptContext = new { export = wish.Key },
            declineContext = new { export = wish.Key },
        }),
    });

    private static void SayLines(BotTurn turn, ExportTable table)
    {
        turn.Say("exporting.asText", table.Rows.Count);
        var part = new System.Text.StringBuilder();
        var parts = new List<string>();
        foreach (var line in ExportFile.CsvText(table).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length + line.Length > LettersOfMessage && part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            part.Append(line).Append('\n');
        }

        foreach (var text in parts.Append(part.ToString()).Take(MaxMessages))
            turn.Send(Message.OfText(text.TrimEnd()));
        if (parts.Count >= MaxMessages)
            turn.Say("exporting.cut");
    }

    private bool SendsFiles(BotTurn turn) =>
        options.Value.Send ?? !(Uri.TryCreate(turn.Member.Address?.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback);

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
