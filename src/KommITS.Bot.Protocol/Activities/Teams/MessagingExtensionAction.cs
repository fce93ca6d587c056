using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>What <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c> carry.</summary>
/// <param name="CommandContext">Where it was called: <c>message</c>, <c>compose</c> or <c>commandbox</c>.</param>
/// <param name="BotMessagePreviewAction"><c>edit</c> or <c>send</c>, where the person was shown a preview.</param>
/// <param name="BotActivityPreview">The activities of that preview, as Teams sends them back.</param>
/// <param name="MessagePayload">The message it was called on.</param>
public sealed record MessagingExtensionAction(
    string? CommandId,
    string? CommandContext,
    JsonElement? Data,
    string? BotMessagePreviewAction,
    JsonElement? BotActivityPreview,
    JsonElement? MessagePayload)
{
    /// <summary>Null when the value is no such payload: the invoke is answered with 400.</summary>
    public static MessagingExtensionAction? From(JsonElement? value) => value is not { ValueKind: JsonValueKind.Object } ? null : new(
        value.Find("commandId").AsText(),
        value.Find("commandContext").AsText(),
        value.Find("data"),
        value.Find("botMessagePreviewAction").AsText(),
        value.Find("botActivityPreview"),
        value.Find("messagePayload"));
}
