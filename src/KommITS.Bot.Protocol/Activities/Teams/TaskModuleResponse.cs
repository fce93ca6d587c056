using System.Text.Json;
using KommITS.Bot.Protocol.Activities.Attachments;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Activities.Teams;

/// <summary>The answer to <c>task/fetch</c> and <c>task/submit</c>: <c>{"task":{"type":…,"value":…}}</c>.</summary>
public sealed record TaskModuleResponse(TaskModuleResponseBase? Task)
{
    /// <summary>Shows another page of the dialog.</summary>
    public static TaskModuleResponse Continue(TaskModuleTaskInfo info) =>
        new(new TaskModuleResponseBase("continue", JsonSerializer.SerializeToElement(info, ProtocolJson.Default.TaskModuleTaskInfo)));

    /// <summary>Closes the dialog with a sentence.</summary>
    public static TaskModuleResponse Message(string text) =>
        new(new TaskModuleResponseBase("message", JsonSerializer.SerializeToElement(text, ProtocolJson.Default.String)));

    public InvokeResponse ToInvokeResponse() => InvokeResponse.Create(200, this, ProtocolJson.Default.TaskModuleResponse);
}

/// <param name="Type"><c>continue</c> or <c>message</c>.</param>
public sealed record TaskModuleResponseBase(string Type, JsonElement? Value);

/// <summary>A page of a dialog: a card, or else an address.</summary>
public sealed record TaskModuleTaskInfo
{
    public string? Title { get; init; }

    /// <summary>Pixels as a number, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public JsonElement? Height { get; init; }

    public JsonElement? Width { get; init; }
    public string? Url { get; init; }
    public Attachment? Card { get; init; }
    public string? FallbackUrl { get; init; }
    public string? CompletionBotId { get; init; }
}
