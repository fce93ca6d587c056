using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What the committee tells the members.</summary>
public sealed record Announcement
{
    public const string Container = "announcements";
    public const string Partition = "announcement";

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required Instant PublishedAt { get; init; }

    public bool IsSample { get; init; }
}
