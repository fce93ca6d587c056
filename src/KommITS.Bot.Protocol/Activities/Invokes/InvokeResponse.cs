using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KommITS.Bot.Protocol.Activities.Invokes;

/// <summary>The HTTP answer to an invoke.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    public static InvokeResponse NotImplemented { get; } = new(501);

    public static InvokeResponse Create<T>(int status, T body, JsonTypeInfo<T> typeInfo) =>
        new(status, JsonSerializer.SerializeToElement(body, typeInfo));
}

public static class InvokeNames
{
    public const string AdaptiveCardAction = "adaptiveCard/action";
}
