using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities.Attachments;

public sealed record SuggestedActions
{
    /// <summary>The ids of those who see the actions; all when it is empty.</summary>
    public IReadOnlyList<string>? To { get; set; }
    public IReadOnlyList<CardAction>? Actions { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
