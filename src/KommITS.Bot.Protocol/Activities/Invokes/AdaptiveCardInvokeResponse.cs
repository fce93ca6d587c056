using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Invokes;

/// <summary>The answer to <c>adaptiveCard/action</c>. The HTTP status is 200 even when <see cref="StatusCode"/> tells an error.</summary>
public sealed record AdaptiveCardInvokeResponse(int StatusCode, string? Type, JsonElement? Value)
{
    /// <summary>Replaces the pressed card by another.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) => new(200, AttachmentContentTypes.AdaptiveCard, card);

    public static AdaptiveCardInvokeResponse Message(string text) =>
        new(200, AttachmentContentTypes.Message, JsonSerializer.SerializeToElement(text, ProtocolJson.Default.String));

    public static AdaptiveCardInvokeResponse Error(int status, string code, string message) =>
        new(status, AttachmentContentTypes.Error, JsonSerializer.SerializeToElement(new InvokeError(code, message), ProtocolJson.Default.InvokeError));

    public InvokeResponse ToInvokeResponse() => InvokeResponse.Create(200, this, ProtocolJson.Default.AdaptiveCardInvokeResponse);
}

internal sealed record InvokeError(string Code, string Message);
