using System.Text.Json.Serialization;
using KommITS.Bot.Core.Notices.Settings;
using KommITS.Bot.Core.Privacy.Visibility;
using NodaTime;

namespace KommITS.Bot.Core.Members;

/// <summary>A person who has met the bot. Name and address book facts are kept only from the day they join.</summary>
public sealed record Member
{
    /// <summary>The directory object id (AAD) in lower case; the channel's user id where the channel gives none.</summary>
    public required string Id { get; init; }

    public MemberStatus Status { get; init; }

    public string Name { get; init; } = "";

    public string? Email { get; init; }

    /// <summary>Municipality code, null until they have joined.</summary>
    public string? Municipality { get; init; }

    /// <summary>Work role in their own words ("IT-strateg"); optional.</summary>
    public string? Role { get; init; }

    /// <summary>Areas of experience in their own words; optional.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>"sv" or "en".</summary>
    public string Language { get; init; } = "sv";

    public Instant? WelcomedAt { get; init; }

    /// <summary>Id of the activity that was answered with the welcome: run again, that turn welcomes again.</summary>
    public string? WelcomedFor { get; init; }

    public Instant? JoinedAt { get; init; }

    /// <summary>Since when they wait to be admitted; null while they do not.</summary>
    public Instant? PendingSince { get; init; }

    /// <summary>How often they have asked to be admitted: no decision about an earlier time counts for a later one.</summary>
    public int AdmissionRound { get; init; }

    /// <summary>Codes of further municipalities that they work for and were admitted to: a shared IT organisation's people.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Those of <see cref="AlsoIn"/> that they are a contact of.</summary>
    public IReadOnlyList<string> ContactAlso { get; init; } = [];

    /// <summary>The address was typed, not read from the channel's roster: it is no proof of who they are.</summary>
    public bool HasTypedEmail { get; init; }

    public MemberAddress? Address { get; init; }

    /// <summary>The bot was removed from their chat: nothing is sent, and no new chat opened, until they are seen again.</summary>
    public bool HasRemovedBot { get; init; }

    /// <summary>Part of the sample society: nobody reads what is sent there.</summary>
    public bool IsSample { get; init; }

    /// <summary>Keeps their own municipality's part of the register right.</summary>
    public bool IsContact { get; init; }

    /// <summary>A right of its own, beside the municipality's: it ends with neither.</summary>
    public bool IsCommittee { get; init; }

    /// <summary>The newest notice did not reach them, and nothing has since; null: as far as anybody knows they are reached.</summary>
    public Unreached? Unreached { get; init; }

    /// <summary>Shut out by the committee, and what they were before; null: not.</summary>
    public Suspension? Suspension { get; init; }

    /// <summary>Topics of notices that they do not want; see <see cref="Core.Notices.Notice.Topic"/>.</summary>
    public IReadOnlyList<string> MutedTopics { get; init; } = [];

    /// <summary>When and how often the bot may write unasked.</summary>
    public NoticeSettings Notices { get; init; } = new();

    /// <summary>Who may see what of them; without a choice every member may.</summary>
    public MemberVisibility Visibility { get; init; } = new();

    /// <summary>The version of the information on how data is handled that they were shown last; 0: none.</summary>
    public int InformedOf { get; init; }

    /// <summary>Id of the activity in answer to which that was: run again, that turn shows it again.</summary>
    public string? InformedFor { get; init; }

    /// <summary>When they were told that they will be forgotten unless somebody admits them.</summary>
    public Instant? PendingWarnedAt { get; init; }

    /// <summary>The same for one person in two tenants, who is known by the mail address that the channel gives. A typed one is no proof.</summary>
    [JsonIgnore]
    public string PersonKey => HasTypedEmail || string.IsNullOrWhiteSpace(Email) ? Id : Email.Trim().ToLowerInvariant();

    public bool IsActive => Status == MemberStatus.Active;

    /// <summary>Has the committee's right now: it rests while the member is not active.</summary>
    [JsonIgnore]
    public bool ActsForCommittee => IsActive && IsCommittee;

    /// <summary>Every municipality that they were admitted to, their own first.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Municipalities => Municipality is null ? AlsoIn : [Municipality, .. AlsoIn];

    public bool WorksFor(string? municipality) => municipality is not null && (Municipality == municipality || AlsoIn.Contains(municipality));

    public bool IsContactOf(string? municipality) =>
        municipality is not null && ((IsContact && Municipality == municipality) || (ContactAlso.Contains(municipality) && AlsoIn.Contains(municipality)));

    public bool HasMuted(string? topic) => topic is not null && MutedTopics.Contains(topic, StringComparer.Ordinal);
}
