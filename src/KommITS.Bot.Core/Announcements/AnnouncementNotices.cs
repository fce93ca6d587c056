using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What the feature sends unasked. The ids are made from what the notice is about, so publishing twice is publishing once.</summary>
public static class AnnouncementNotices
{
    public const string SentKind = "announcements.sent";
    public const string ProgressKind = "announcements.progress";
    public const string ApproveKind = "announcements.approve";
    public const string DecidedKind = "announcements.decided";
    public const string RepliedKind = "announcements.replied";
    public const string AnsweredKind = "announcements.answered";

    /// <summary>Members' replies, to the committee members who did not write what is replied to.</summary>
    public const string RepliesTopic = "announcements.replies";

    public static NoticeReason WhyAuthor { get; } = new("author");

    public static NoticeReason WhyCommittee { get; } = new("committee");

    public static NoticeReason WhyReplier { get; } = new("replier");

    /// <summary>What a member may turn off of each category; null for what can't be.</summary>
    public static string? TopicOf(AnnouncementCategory category) =>
        category == AnnouncementCategory.Statutory ? null : $"announcements.{category.ToString().ToLowerInvariant()}";

    public static string SentId(string announcement) => $"announcement/{announcement}";

    public static string ProgressId(string announcement) => $"announcement/{announcement}/progress";

    public static Notice Sent(Announcement announcement) =>
        new(SentId(announcement.Id), SentKind, announcement.Id, Topic: TopicOf(announcement.Content.Category))
        {
            Weight = announcement.Content.IsUrgent ? NoticeWeight.Urgent : NoticeWeight.Ordinary,
            IsStatutory = announcement.Content.Category == AnnouncementCategory.Statutory,
        };

    /// <summary>The card on which the author sees how the send goes; it is at hand as soon as the send begins.</summary>
    public static Notice Progress(Announcement announcement) =>
        new(ProgressId(announcement.Id), ProgressKind, announcement.Id) { Weight = NoticeWeight.Urgent };

    /// <summary>One for each version, and for each time that it was submitted.</summary>
    public static Notice Approve(Announcement announcement)
    {
        var seal = Seal.Of(announcement.Draft);
        return Personal($"announcement/{announcement.Id}/approve/{Seal.CodeOf(seal)}/{VersionOf(announcement)}", ApproveKind, announcement.Id, seal);
    }

    public static Notice Decided(Announcement announcement) => Personal(
        $"announcement/{announcement.Id}/decided/{VersionOf(announcement)}", DecidedKind, announcement.Id, announcement.Refusal is null ? "approved" : "refused");

    /// <summary>To its author.</summary>
    public static Notice Replied(string announcement, string reply) => Personal($"announcement/{announcement}/replied/{reply}", RepliedKind, announcement, reply);

    /// <summary>To the rest of the committee.</summary>
    public static Notice RepliedToAll(string announcement, string reply) =>
        new($"announcement/{announcement}/replied/{reply}/committee", RepliedKind, announcement, reply, RepliesTopic);

    /// <summary>To who had replied.</summary>
    public static Notice Answered(string announcement, string reply, string answer) =>
        Personal($"announcement/{announcement}/answered/{reply}/{answer}", AnsweredKind, announcement, reply);

    private static long VersionOf(Announcement announcement) => announcement.ChangedAt.ToUnixTimeMilliseconds();

    private static Notice Personal(string id, string kind, string subject, string detail) => new(id, kind, subject, detail) { Weight = NoticeWeight.Personal };
}
