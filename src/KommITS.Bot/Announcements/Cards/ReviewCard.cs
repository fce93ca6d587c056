using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements.Cards;

/// <summary>What is about to go out, to whom, how many and when: for its writer and for who approves it.</summary>
/// <param name="Why">Of a request to approve: why one gets it.</param>
/// <param name="Seal">Of the very text that is shown.</param>
internal sealed record ReviewCard(
    string Fallback,
    string Id,
    string Seal,
    string Kicker,
    bool IsUrgent,
    string Title,
    string? Body,
    string? ImageUrl,
    string? ImageAlt,
    string? Link,
    IReadOnlyList<ReviewCard.Fact> Facts,
    IReadOnlyList<ReviewCard.Row> Warnings,
    IReadOnlyList<ReviewCard.Row> Missing,
    bool CanJudge,
    bool CanEdit,
    bool CanStop,
    bool CanDelete,
    bool CanSchedule,
    bool CanCopy,
    string? SendTitle,
    string? Typed,
    string? Why = null)
{
    internal sealed record Fact(string Title, string Value);

    internal sealed record Row(string Line);

    /// <param name="isJudge">The person may say yes or no to it.</param>
    public static ReviewCard Of(Texts texts, Announcement announcement, bool isJudge, IReadOnlyList<Fact> facts, IEnumerable<string> warnings)
    {
        var shown = isJudge ? announcement.Newest : null;
        var missing = announcement.Faults();
        var seal = Core.Announcements.Seal.Of(announcement.Draft);
        var canSend = announcement.Status == AnnouncementStatus.Draft && missing.Count == 0;
        var kicker = texts.Format(isJudge ? "announcements.kickerApprove" : "announcements.kickerReview", announcement.Number, AnnouncementWords.Status(texts, announcement));
        return new ReviewCard(
            kicker,
            announcement.Id,
            seal,
            kicker,
            announcement.Newest.IsUrgent,
            AnnouncementWords.Name(texts, announcement),
            shown is null ? null : MarkdownCard.Of(shown.Text),
            shown?.Image?.Url,
            shown?.Image?.AltText,
            shown?.Link,
            facts,
            [.. warnings.Select(warning => new Row(warning))],
            [.. missing.Select(fault => new Row(AnnouncementOutcomes.Fault(texts, fault)))],
            isJudge,
            CanEdit: true,
            CanStop: announcement.WaitsForApproval || announcement.Status == AnnouncementStatus.Scheduled,
            CanDelete: announcement.Status == AnnouncementStatus.Draft,
            CanSchedule: !isJudge && announcement.Status is (AnnouncementStatus.Draft or AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled),
            CanCopy: !isJudge,
            canSend ? SendTitleOf(texts, announcement) : null,
            TypedOf(texts, announcement, isJudge, canSend, seal));
    }

    private static string SendTitleOf(Texts texts, Announcement announcement) =>
        announcement.Audience.IsForAll ? texts["announcements.askApproval"]
        : announcement.SendAt is null ? texts["announcements.sendNow"]
        : texts["announcements.sendLater"];

    private static string? TypedOf(Texts texts, Announcement announcement, bool isJudge, bool canSend, string seal) =>
        isJudge ? texts.Format("announcements.typedApprove", announcement.Number, Core.Announcements.Seal.CodeOf(seal))
        : canSend ? texts.Format("announcements.typedSend", announcement.Number)
        : announcement.Status == AnnouncementStatus.Draft ? texts.Format("announcements.typedEdit", announcement.Number)
        : announcement.Status is AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled ? texts.Format("announcements.typedScheduled", announcement.Number)
        : null;
}
