using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KommITS.Bot.Protocol.Activities.Invokes;

/// <summary>The HTTP answer to an invoke.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    public static InvokeResponse Ok { get; } = new(200);

    public static InvokeResponse BadRequest { get; } = new(400);

    public static InvokeResponse NotImplemented { get; } = new(501);

    public static InvokeResponse Create<T>(int status, T body, JsonTypeInfo<T> typeInfo) =>
        new(status, JsonSerializer.SerializeToElement(body, typeInfo));
}

public static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string ComposeExtensionQuery = "composeExtension/query";
    public const string ComposeExtensionFetchTask = "composeExtension/fetchTask";
    public const string ComposeExtensionSubmitAction = "composeExtension/submitAction";
    public const string FileConsent = "fileConsent/invoke";
    public const string ExecuteAction = "actionableMessage/executeAction";
}
