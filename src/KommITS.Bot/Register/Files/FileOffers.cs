using System.Text;
using System.Text.Json;
using KommITS.Bot.Core.Register.Exporting;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Turn;
using Microsoft.Extensions.Options;

namespace KommITS.Bot.Register.Files;

/// <summary>A table that a person may take away as a file.</summary>
/// <param name="Key">Comes back with the person's yes; see <see cref="IFileExport"/>.</param>
internal sealed record OfferedFile(string Key, string Name, string Description, ExportTable Table, byte[] Content)
{
    /// <summary>What is said where the client takes no files; null: the table's lines.</summary>
    public string? Said { get; init; }

    /// <summary>Said to its end, in however many messages.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>What a feature exports. It is made when it is offered, and anew when the person says yes: what they may take away is looked up then.</summary>
internal interface IFileExport
{
    /// <summary>Null for another's key, and for what the person may not have.</summary>
    Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken);
}

/// <summary>Offers a file for the person to accept, or, where the client takes no files, says the lines themselves.</summary>
internal sealed class FileOffers(IOptions<FileTransferOptions> options)
{
    private const int LettersOfMessage = 6_000;
    private const int MaxMessages = 5;

    public void Offer(BotTurn turn, OfferedFile file)
    {
        if (SendsFiles(turn))
            turn.Send(Consent(file));
        else
            SayLines(turn, file);
    }

    private static Activity Consent(OfferedFile file) => Activity.CreateMessage(new Attachment
    {
        ContentType = "application/vnd.microsoft.teams.card.file.consent",
        Name = file.Name,
        Content = JsonSerializer.SerializeToElement(new
        {
            description = file.Description,
            sizeInBytes = file.Content.Length,
            acceptContext = new { export = file.Key },
            declineContext = new { export = file.Key },
        }),
    });

    private static void SayLines(BotTurn turn, OfferedFile file)
    {
        if (file.Said is null)
            turn.Say("exporting.asText", file.Table.Rows.Count);
        var part = new StringBuilder();
        var parts = new List<string>();
        foreach (var line in (file.Said ?? ExportFile.CsvText(file.Table)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length + line.Length > LettersOfMessage && part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }

            part.Append(line).Append('\n');
        }

        foreach (var text in parts.Append(part.ToString()).Take(file.IsWhole ? int.MaxValue : MaxMessages))
            turn.Send(Message.OfLines(text.TrimEnd()));
        if (parts.Count >= MaxMessages && !file.IsWhole)
            turn.Say("exporting.cut");
    }

    public bool SendsFiles(BotTurn turn) =>
        options.Value.Send ?? !(Uri.TryCreate(turn.Member.Address?.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback);
}
