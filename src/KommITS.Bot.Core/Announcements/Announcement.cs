using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>
/// What the committee tells the members, from its first draft on. Every rule about who may do what with it, and when, is here and in
/// <see cref="AnnouncementMoves"/>.
/// </summary>
public sealed record Announcement
{
    public const string Container = "announcements";
    public const string Partition = "announcement";

    public required string Id { get; init; }

    /// <summary>What people call it: "utskick 3".</summary>
    public required int Number { get; init; }

    public required AnnouncementWriter Author { get; init; }

    public AnnouncementContent Content { get; init; } = AnnouncementContent.Empty;

    public AnnouncementAudience Audience { get; init; } = AnnouncementAudience.Nobody;

    /// <summary>Null: at once.</summary>
    public Instant? SendAt { get; init; }

    public AnnouncementStatus Status { get; init; }

    /// <summary>Ids of those who have written in what waits for approval, or will.</summary>
    public IReadOnlyList<string> Writers { get; init; } = [];

    public AnnouncementApproval? Approval { get; init; }

    /// <summary>Why the last version was not approved.</summary>
    public AnnouncementRefusal? Refusal { get; init; }

    /// <summary>New words for what went to all: they wait for approval, and until then members see the old ones.</summary>
    public AnnouncementContent? Revision { get; init; }

    /// <summary>Counted from 1; each change of what has gone out is the next.</summary>
    public int Edition { get; init; } = 1;

    public Instant ChangedAt { get; init; }

    public Instant? SentAt { get; init; }

    /// <summary>When the edition that members see now took the place of the one before.</summary>
    public Instant? EditedAt { get; init; }

    public AnnouncementDuties Duties { get; init; }

    public bool IsSample { get; init; }

    /// <summary>Whether members have it.</summary>
    public bool IsOut => Status is AnnouncementStatus.Sending or AnnouncementStatus.Sent;

    public bool WaitsForApproval => Status == AnnouncementStatus.AwaitingApproval || (IsOut && Revision is not null);

    /// <summary>Everything is set going, and the engine has not come to its end.</summary>
    public bool IsUnderWay => Status == AnnouncementStatus.Sending ? Duties == AnnouncementDuties.None : Duties == AnnouncementDuties.Follow;

    /// <summary>Nothing is left for the clock to do with it.</summary>
    public bool IsSettled => Duties == AnnouncementDuties.None && Status is not (AnnouncementStatus.Scheduled or AnnouncementStatus.Sending);

    /// <summary>The newest words, whether members see them yet or not.</summary>
    public AnnouncementContent Newest => Revision ?? Content;

    public AnnouncementDraft Draft => new(Newest, Audience, Revision is null ? SendAt : null);

    /// <summary>When it goes out or went out; null while that is not decided.</summary>
    public Instant? Moment => SentAt ?? SendAt;

    public IReadOnlyList<AnnouncementFault> Faults() =>
        [.. Newest.Faults(), .. Audience.IsNobody ? [AnnouncementFault.NoAudience] : Array.Empty<AnnouncementFault>()];

    public static Announcement Begin(string id, int number, Member by, Instant now) => new()
    {
        Id = id,
        Number = number,
        Author = WriterOf(by),
        Writers = [by.Id],
        ChangedAt = now,
    };

    /// <summary>A new draft with the same words and audience.</summary>
    public Announcement Copy(string id, int number, Member by, Instant now) =>
        Begin(id, number, by, now) with { Content = Newest, Audience = Audience };

    public static AnnouncementWriter WriterOf(Member member) => new(member.Id, member.Name);
}
