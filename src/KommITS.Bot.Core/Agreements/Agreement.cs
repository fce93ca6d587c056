using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Agreements;

/// <summary>
/// A summary of an agreement between the society and a supplier, from its first draft on. The summary is not the agreement. Who may do what with it is in
/// <see cref="AgreementMoves"/>; who follows and uses it is in documents of its own.
/// </summary>
public sealed record Agreement
{
    public const string Container = "agreements";
    public const string Partition = "agreement";

    public required string Id { get; init; }

    /// <summary>What people call it: "avtal 3".</summary>
    public required int Number { get; init; }

    /// <summary>Member id of who began it.</summary>
    public required string Author { get; init; }

    public AgreementTerms Terms { get; init; } = new();

    public AgreementStatus Status { get; init; }

    /// <summary>Counted at every change, also of a draft: of two who change at once the slower one is told.</summary>
    public int Revision { get; init; }

    /// <summary>Counted from 1 when members first see it; one more each time that what they see changes.</summary>
    public int Version { get; init; }

    /// <summary>The version that followers have been told of.</summary>
    public int ToldVersion { get; init; }

    /// <summary>The version that they are being told of: noted first, so that a crash tells the same again and not a part of it twice.</summary>
    public int TellingVersion { get; init; }

    /// <summary>A change of each version after the first, the newest last.</summary>
    public IReadOnlyList<AgreementVersion> History { get; init; } = [];

    public AgreementDuties Duties { get; init; }

    public Instant ChangedAt { get; init; }

    public Instant? PublishedAt { get; init; }

    /// <summary>Since when members see the day on which it ends: a reminder whose time had passed by then is not sent.</summary>
    public Instant? EndsSince { get; init; }

    /// <summary>As <see cref="EndsSince"/>, of the notice date.</summary>
    public Instant? NoticeSince { get; init; }

    public Instant? VerifiedAt { get; init; }

    /// <summary>Member id.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>The day on which somebody has to look at it again; null while it is a draft.</summary>
    public LocalDate? NextReview { get; init; }

    /// <summary>In the committee's words; may be empty.</summary>
    public string WithdrawReason { get; init; } = "";

    /// <summary>It has ended or was withdrawn, and nothing is left for the clock to do with it.</summary>
    public bool IsClosed { get; init; }

    public bool IsSample { get; init; }

    public bool IsPublished => Status == AgreementStatus.Published;

    /// <summary>Members have seen it, also when it was withdrawn after.</summary>
    public bool IsOut => Status is AgreementStatus.Published or AgreementStatus.Withdrawn;

    /// <summary>Its last day has passed.</summary>
    public bool HasEnded(Instant now) => Terms.Ends < SwedishTime.DayOf(now);

    /// <summary>Nobody has said in time that it is still right.</summary>
    public bool IsStale(Instant now) => IsPublished && !IsSample && !HasEnded(now) && NextReview < SwedishTime.DayOf(now);

    public static Agreement Begin(string id, int number, Member by, Instant now) => new() { Id = id, Number = number, Author = by.Id, ChangedAt = now };
}
