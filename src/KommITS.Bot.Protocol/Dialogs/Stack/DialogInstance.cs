using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Dialogs.Stack;

/// <summary>One running dialog on the stack.</summary>
public sealed class DialogInstance
{
    private object? _live;

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("version")]
    public int Version { get; set; } = 1;

    /// <summary>A waterfall's place: the step that ran last. −1: the first one is to run (again).</summary>
    [JsonPropertyName("step")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Step { get; set; }

    /// <summary>The dialog's own record, written by its set's JSON options.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? State { get; set; }

    /// <summary>What the dialog was begun with.</summary>
    [JsonPropertyName("options")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Options { get; set; }

    /// <summary>The state as its type; null when it is missing or does not fit.</summary>
    public T? Read<T>(JsonSerializerOptions json) where T : class
    {
        if (_live is T live)
            return live;
        var read = TypedJson.Read<T>(State, json);
        _live = read;
        return read;
    }

    public void Write<T>(T state, JsonSerializerOptions json) where T : class
    {
        _live = state;
        State = JsonSerializer.SerializeToElement(state, json);
    }
}
