using System.Text.Json;
using System.Text.Json.Serialization;
using KommITS.Bot.Protocol.Activities.Json;

namespace KommITS.Bot.Protocol.Dialogs.Prompts;

[JsonSerializable(typeof(PromptState))]
internal sealed partial class PromptJsonContext : JsonSerializerContext;

internal static class PromptJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(ProtocolJson.Options) { TypeInfoResolver = PromptJsonContext.Default };
        options.MakeReadOnly();
        return options;
    }
}
