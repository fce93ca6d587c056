using System.Text.Json;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Register.Files;
using KommITS.Bot.Turn;
using KommITS.Bot.Turn.Inputs;

namespace KommITS.Bot.Register.Exporting;

/// <summary>The person said yes or no to a file. It is made anew: what they may take away is looked up now.</summary>
internal sealed class SendExport(IEnumerable<IFileExport> exports, FileTransfer files) : IHandler
{
    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var consent = (Input.FileConsent)turn.Input;
        if (!consent.IsAccepted)
        {
            turn.Say("exporting.declined");
            return;
        }

        if (consent.Context is not { } key || await MakeAsync(turn, key, cancellationToken) is not { } file)
        {
            turn.Say("exporting.notAllowed");
            return;
        }

        if (consent.UploadUrl is { } url && await files.PutAsync(url, file.Content, cancellationToken))
            turn.Send(Info(consent));
        else
            turn.Say("exporting.failed");
    }

    private async Task<OfferedFile?> MakeAsync(BotTurn turn, string key, CancellationToken cancellationToken)
    {
        foreach (var export in exports)
            if (await export.MakeAsync(turn, key, cancellationToken) is { } file)
                return file;
        return null;
    }

    private static Activity Info(Input.FileConsent consent) => Activity.CreateMessage(new Attachment
    {
        ContentType = "application/vnd.microsoft.teams.card.file.info",
        ContentUrl = consent.ContentUrl,
        Name = consent.Name,
        Content = JsonSerializer.SerializeToElement(new { uniqueId = consent.UniqueId, fileType = consent.FileType }),
    });
}
