using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>A decision about an announcement: what it is, and the announcement as it is afterwards where it changed.</summary>
public readonly record struct AnnouncementChange(AnnouncementOutcome Outcome, Announcement? Changed = null);

/// <summary>What a step came to, and the announcement as it is stored afterwards; null when there is none.</summary>
public readonly record struct AnnouncementResult(AnnouncementOutcome Outcome, Announcement? Announcement);

/// <summary>Everything about a draft that its writers decide.</summary>
/// <param name="SendAt">Null: at once.</param>
public sealed record AnnouncementDraft(AnnouncementContent Content, Audiences.AnnouncementAudience Audience, Instant? SendAt);

/// <param name="Member">Member id.</param>
public sealed record AnnouncementWriter(string Member, string Name);

/// <summary>A second committee member's yes to the very text of <paramref name="Seal"/>.</summary>
public sealed record AnnouncementApproval(AnnouncementWriter By, Instant At, string Seal);

/// <param name="Reason">In the words of the one who said no; may be empty.</param>
public sealed record AnnouncementRefusal(AnnouncementWriter By, Instant At, string Reason);
