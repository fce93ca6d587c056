using NodaTime;

namespace KommITS.Bot.Core.Announcements.Responses;

/// <summary>"Jag har läst": one person's, a document of its own, so that a thousand may say it at once.</summary>
public sealed record Acknowledgement(string Member, Instant At);
