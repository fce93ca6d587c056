using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities.Conversations;

public sealed record ConversationAccount
{
    /// <summary>In a Teams channel it carries the thread: <c>…;messageid=…</c>.</summary>
    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>See <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; set; }
    public bool? IsGroup { get; set; }
    public string? TenantId { get; set; }
    public string? AadObjectId { get; set; }
    public string? Role { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
