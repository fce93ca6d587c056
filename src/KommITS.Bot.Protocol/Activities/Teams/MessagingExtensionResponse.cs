using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>The answer to <c>composeExtension/query</c>: <c>{"composeExtension":{…}}</c>.</summary>
public sealed record MessagingExtensionResponse(MessagingExtensionResult? ComposeExtension)
{
    /// <param name="attachmentLayout"><c>list</c> or <c>grid</c>.</param>
    public static MessagingExtensionResponse Results(IReadOnlyList<MessagingExtensionAttachment> attachments, string attachmentLayout = "list") =>
        new(new MessagingExtensionResult { Type = "result", AttachmentLayout = attachmentLayout, Attachments = attachments });

    public static MessagingExtensionResponse Message(string text) => new(new MessagingExtensionResult { Type = "message", Text = text });

    public InvokeResponse ToInvokeResponse() => InvokeResponse.Create(200, this, ProtocolJson.Default.MessagingExtensionResponse);
}

/// <summary>The answer to <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c>: a dialog, or results, or neither.</summary>
public sealed record MessagingExtensionActionResponse
{
    public TaskModuleResponseBase? Task { get; init; }
    public MessagingExtensionResult? ComposeExtension { get; init; }

    public InvokeResponse ToInvokeResponse() => InvokeResponse.Create(200, this, ProtocolJson.Default.MessagingExtensionActionResponse);
}

public sealed record MessagingExtensionResult
{
    /// <summary><c>result</c>, <c>message</c>, <c>auth</c>, <c>config</c> or <c>botMessagePreview</c>.</summary>
    public string? Type { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<MessagingExtensionAttachment>? Attachments { get; init; }
    public string? Text { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public Activity? ActivityPreview { get; init; }
}

/// <summary>A result: the card that is put into the message, and how it looks in the list of results.</summary>
public sealed record MessagingExtensionAttachment
{
    public string? ContentType { get; init; }
    public string? ContentUrl { get; init; }
    public JsonElement? Content { get; init; }
    public string? Name { get; init; }
    public string? ThumbnailUrl { get; init; }
    public Attachment? Preview { get; init; }
}
