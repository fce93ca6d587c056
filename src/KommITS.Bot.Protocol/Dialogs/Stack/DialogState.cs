using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Dialogs.Stack;

/// <summary>A conversation's stack of dialogs, to be saved between turns.</summary>
public sealed class DialogState
{
    /// <summary>The bottom comes first.</summary>
    [JsonPropertyName("stack")]
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)]
    public List<DialogInstance> Stack { get; set => field = value ?? []; } = [];
}
