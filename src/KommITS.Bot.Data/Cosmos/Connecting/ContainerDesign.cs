using KommITS.Bot.Core.Privacy.Retention;
using Microsoft.Azure.Cosmos;

namespace KommITS.Bot.Data.Cosmos.Connecting;

/// <summary>How a container is made; docs/decisions/0005-cosmos.md says why, and deployment makes the same.</summary>
internal static class ContainerDesign
{
    private const string WithExpiry = "conversations";
    private static readonly TimeSpan Expiry = KeptFor.Conversation.ToTimeSpan();

    /// <summary>Every container that the bot writes, which deployment makes too.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "agreements", "announcements", "audit", "committee", "conferences", WithExpiry, "deliveries", "disputes", "health", "members", "privacy", "questions", "radar", "register", "reminders", "system",
        "upkeep",
    ];

    public static ContainerProperties Of(string id)
    {
        var design = new ContainerProperties(id, $"/{Envelope.Partition}") { PartitionKeyDefinitionVersion = PartitionKeyDefinitionVersion.V2 };
        if (id == WithExpiry)
            design.DefaultTimeToLive = (int)Expiry.TotalSeconds;
        return design;
    }
}
