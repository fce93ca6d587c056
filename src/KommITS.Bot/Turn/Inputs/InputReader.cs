using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KommITS.Bot.Protocol.Activities;
using KommITS.Bot.Protocol.Activities.Invokes;

namespace KommITS.Bot.Turn.Inputs;

/// <summary>Translates the channel's activity once, at the edge.</summary>
internal static partial class InputReader
{
    /// <summary>Teams adds the message itself once more as an HTML attachment; it is not something that the person sent.</summary>
    private const string MessageAsHtml = "text/html";

    public static Input ReadMessage(Activity activity)
    {
        if (ReadCommand(activity.Value) is { } command)
            return command;
        if (FileReader.Read(activity.Attachments) is { } file)
            return file;
        var text = Clean(activity.RemoveRecipientMention());
        if (!string.IsNullOrEmpty(text))
            return new Input.Text(text.Length > Input.Text.MaxLength ? text[..Input.Text.MaxLength] : text);
        var hasAttachment = activity.Attachments?.Any(attachment => attachment.ContentType != MessageAsHtml) == true;
        return new Input.Unreadable(hasAttachment ? UnreadableKind.Attachment : UnreadableKind.Empty);
    }

    /// <summary>An <c>Action.Execute</c>: its verb is the command.</summary>
    public static Input ReadExecute(AdaptiveCardInvokeValue invoke)
    {
        var data = invoke.Action?.Data ?? default;
        return new Input.Command(invoke.Action?.Verb ?? "", data, InPlace: true);
    }

    /// <summary>Some clients send entities (&amp;nbsp;) in plain text, and a mention of the bot without saying that it is one.</summary>
    private static string? Clean(string? text) =>
        text is null ? null : LeadingMention().Replace(WebUtility.HtmlDecode(text).Replace('\u00a0', ' '), "").Trim();

    [GeneratedRegex("^\\s*<at>[^<]*</at>", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingMention();

    private static Input.Command? ReadCommand(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } data
            ? new Input.Command(
                data.TryGetProperty("command", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "",
                data,
                InPlace: false)
            : null;
}
