using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>What a <c>fileConsent/invoke</c> carries: whether the person lets the bot put a file into their OneDrive.</summary>
/// <param name="Action"><c>accept</c> or <c>decline</c>.</param>
/// <param name="Context">What the bot's own card said for either button.</param>
public sealed record FileConsentCardResponse(string Action, JsonElement? Context, FileUploadInfo? UploadInfo)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static FileConsentCardResponse? From(JsonElement? value) =>
        value.Find("action").AsText() is { } action ? new(action, value.Find("context"), FileUploadInfo.From(value.Find("uploadInfo"))) : null;
}

/// <param name="UploadUrl">Where the bot is to put the file.</param>
/// <param name="ContentUrl">Where the person finds it afterwards.</param>
public sealed record FileUploadInfo(string? Name, string? UploadUrl, string? ContentUrl, string? UniqueId, string? FileType)
{
    internal static FileUploadInfo? From(JsonElement? info) => info is not { ValueKind: JsonValueKind.Object } ? null : new(
        info.Find("name").AsText(),
        info.Find("uploadUrl").AsText(),
        info.Find("contentUrl").AsText(),
        info.Find("uniqueId").AsText(),
        info.Find("fileType").AsText());
}

/// <summary>What an <c>actionableMessage/executeAction</c> invoke carries.</summary>
/// <param name="Body">What was filled in, as the card's template made it.</param>
public sealed record O365ConnectorCardActionQuery(string? ActionId, string? Body)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static O365ConnectorCardActionQuery? From(JsonElement? value) => value is { ValueKind: JsonValueKind.Object }
        ? new(value.Find("actionId").AsText(), value.Find("body").AsText())
        : null;
}
