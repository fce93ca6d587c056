using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Protocol.Activities.Conversations;
using KommITS.Bot.Protocol.Activities.Invokes;
using KommITS.Bot.Protocol.Activities.Teams;
using KommITS.Bot.Protocol.Dialogs.Choices;

namespace KommITS.Bot.Protocol.Activities.Json;

[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(IReadOnlyList<ChannelAccount>))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(InvokeError))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(TaskModuleResponse))]
[JsonSerializable(typeof(TaskModuleTaskInfo))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(MessagingExtensionActionResponse))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class ProtocolJsonContext : JsonSerializerContext;

/// <summary>The one way in which the protocol's types become JSON.</summary>
public static class ProtocolJson
{
    /// <summary>How deep an activity from outside may nest.</summary>
    public const int MaxDepthRead = 64;

    internal static ProtocolJsonContext Default { get; } = new(CreateOptions());

    /// <summary>Read-only; to be chained into an application's own resolver.</summary>
    public static JsonSerializerOptions Options => Default.Options;

    public static byte[] Serialize(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Default.Activity);

    /// <exception cref="JsonException">It is no activity.</exception>
    public static Activity? DeserializeActivity(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, Default.Activity);

    // The relaxed encoder leaves å, ä and ö as they are: the bodies are JSON over HTTP, never part of a page.
    // Writing may nest deeper than reading, so that what was read can be wrapped in something of ours.
    private static JsonSerializerOptions CreateOptions() => new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepthRead * 2,
    };
}
