using NodaTime;

namespace KommITS.Bot.Core.Announcements.Responses;

/// <summary>What somebody wrote back to an announcement, and what the committee answered.</summary>
public sealed record Reply
{
    public const int MaxLength = 2000;

    /// <summary>Keeps the document small.</summary>
    public const int MaxAnswers = 50;

    public required string Id { get; init; }

    public required string Announcement { get; init; }

    public required AnnouncementWriter By { get; init; }

    /// <summary>Municipality code, as it was then.</summary>
    public required string Municipality { get; init; }

    public required string Text { get; init; }

    public required Instant At { get; init; }

    public IReadOnlyList<ReplyAnswer> Answers { get; init; } = [];

    /// <summary>The same answer twice is one; null when nothing changes.</summary>
    public Reply? Answer(ReplyAnswer answer) =>
        Answers.Any(given => given.Id == answer.Id) || Answers.Count >= MaxAnswers ? null : this with { Answers = [.. Answers, answer] };
}

public sealed record ReplyAnswer(string Id, AnnouncementWriter By, string Text, Instant At);
