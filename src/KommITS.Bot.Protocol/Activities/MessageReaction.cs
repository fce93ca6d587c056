using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities;

public sealed record MessageReaction
{
    /// <summary>Such as <c>like</c>, <c>heart</c> or <c>laugh</c>.</summary>
    public string? Type { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
