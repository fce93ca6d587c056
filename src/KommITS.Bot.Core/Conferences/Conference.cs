using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Conferences;

/// <summary>
/// A conference of the society, from its first draft on. Who may do what with it, and when, is in <see cref="ConferenceMoves"/>; who takes part is another
/// document, the <see cref="Attendance.Roster"/>.
/// </summary>
public sealed record Conference
{
    public const string Container = "conferences";
    public const string Partition = "conference";

    public required string Id { get; init; }

    /// <summary>What people call it: "konferens 3".</summary>
    public required int Number { get; init; }

    /// <summary>Member id of who began it.</summary>
    public required string Author { get; init; }

    public ConferenceDetails Details { get; init; } = new();

    public ConferenceStatus Status { get; init; }

    /// <summary>Counted from 0; one more each time that what is published changes. Calendars know by it what is newest.</summary>
    public int Sequence { get; init; }

    /// <summary>What the newest change was of.</summary>
    public IReadOnlyList<ConferenceField> Changed { get; init; } = [];

    /// <summary>In the committee's words; may be empty.</summary>
    public string CancelReason { get; init; } = "";

    public Instant ChangedAt { get; init; }

    public Instant? PublishedAt { get; init; }

    public ConferenceDuties Duties { get; init; }

    /// <summary>It is long over, and nothing is left for the clock to do with it.</summary>
    public bool IsClosed { get; init; }

    public bool IsSample { get; init; }

    public bool IsPublished => Status == ConferenceStatus.Published;

    /// <summary>Members have seen it, also when it was cancelled after.</summary>
    public bool IsOut => Status is ConferenceStatus.Published or ConferenceStatus.Cancelled;

    public static Conference Begin(string id, int number, Member by, Instant now) => new() { Id = id, Number = number, Author = by.Id, ChangedAt = now };
}
