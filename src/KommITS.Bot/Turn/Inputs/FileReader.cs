using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;

namespace KommITS.Bot.Turn.Inputs;

/// <summary>Files in and out, as the channel tells of them.</summary>
internal static class FileReader
{
    public const string ConsentInvoke = "fileConsent/invoke";

    /// <summary>What may be a table. Pictures and sounds are none, and a card is no file.</summary>
    private static readonly string[] NoTables = ["image/", "audio/", "video/", "text/html", "application/vnd.microsoft."];

    public static Input.File? Read(IReadOnlyList<Attachment>? attachments) => attachments?.Select(Read).FirstOrDefault(file => file is not null);

    public static Input.FileConsent? ReadConsent(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } consent || Text(consent, "action") is not { } action)
            return null;
        var upload = Part(consent, "uploadInfo");
        return new Input.FileConsent(
            action == "accept",
            Text(Part(consent, "context"), "export"),
            Text(upload, "uploadUrl"),
            Text(upload, "contentUrl"),
            Text(upload, "name"),
            Text(upload, "uniqueId"),
            Text(upload, "fileType"));
    }

    private static Input.File? Read(Attachment attachment)
    {
        if (attachment.ContentType == AttachmentContentTypes.FileDownloadInfo)
            return attachment.Content is { ValueKind: JsonValueKind.Object } info && Text(info, "downloadUrl") is { } url ? new Input.File(attachment.Name ?? "", url) : null;
        var isOther = NoTables.Any(type => attachment.ContentType?.StartsWith(type, StringComparison.OrdinalIgnoreCase) == true);
        return isOther || string.IsNullOrEmpty(attachment.ContentUrl) ? null : new Input.File(attachment.Name ?? "", attachment.ContentUrl);
    }

    private static JsonElement Part(JsonElement whole, string name) =>
        whole.ValueKind == JsonValueKind.Object && whole.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement whole, string name) =>
        Part(whole, name) is { ValueKind: JsonValueKind.String } part ? part.GetString() : null;
}
