using System.Text.Json;
using System.Text.Json.Serialization;

namespace KommITS.Bot.Protocol.Activities;

/// <summary>A person or bot as its channel knows it. Mail and names come only with the connector's answers about members.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; set; }
    public string? Name { get; set; }

    /// <summary>The person's object id in their own Entra tenant.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c>, <c>bot</c> or <c>skill</c> in an activity.</summary>
    public string? Role { get; set; }

    /// <summary><c>user</c> or <c>guest</c> in an answer about members.</summary>
    public string? UserRole { get; set; }
    public string? TenantId { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? GivenName { get; set; }
    public string? Surname { get; set; }

    /// <summary>The person's object id, where an answer about members gives it under this older name.</summary>
    public string? ObjectId { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
