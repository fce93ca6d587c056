using KommITS.Bot.Cards;
using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Language;

namespace KommITS.Bot.Announcements.Cards;

/// <summary>What a member gets.</summary>
internal sealed record AnnouncementCard(
    string Fallback,
    string Id,
    string Kicker,
    bool IsUrgent,
    string Title,
    string Body,
    string? ImageUrl,
    string? ImageAlt,
    string? Link,
    string? LinkTitle,
    string? Edited,
    bool AsksRead,
    string? HasRead,
    bool CanReply,
    string? Mute,
    string Why,
    string Typed)
{
    /// <param name="why">Why this person gets it; null for who looks it up.</param>
    /// <param name="asksRead">It went to this person, who has not said yet that they have read it.</param>
    /// <param name="isLive">Whether its buttons lead anywhere: not in a preview.</param>
    public static AnnouncementCard Of(Texts texts, Announcement announcement, string? why, bool hasRead, bool asksRead, bool isLive = true)
    {
        var content = isLive ? announcement.Content : announcement.Newest;
        var from = texts.Format("announcements.from", texts.Name(announcement.Author.Name));
        return new AnnouncementCard(
            texts.Format("announcements.headline", content.Title),
            announcement.Id,
            KickerOf(texts, announcement, isLive),
            content.IsUrgent,
            content.Title,
            MarkdownCard.Of(content.Text),
            content.Image?.Url,
            content.Image?.AltText,
            content.Link,
            content.Link is { } link ? LinkHost.Beside(texts["announcements.openLink"], link) : null,
            announcement.EditedAt is { } edited ? texts.Format("announcements.edited", texts.Moment(edited)) : null,
            isLive && content.AsksToAcknowledge && asksRead,
            hasRead ? texts["announcements.hasRead"] : null,
            isLive,
            isLive && AnnouncementNotices.TopicOf(content.Category) is not null ? MuteOf(content.Category) : null,
            why is null ? from : $"{from} {why}{(content.Category == AnnouncementCategory.Statutory ? " " + texts["announcements.whyStatutory"] : "")}",
            TypedOf(texts, announcement, content));
    }

    private static string KickerOf(Texts texts, Announcement announcement, bool isLive)
    {
        var category = AnnouncementWords.Category(texts, announcement.Newest.Category);
        return isLive
            ? texts.Format("announcements.kicker", category, announcement.Number, texts.Day(announcement.SentAt ?? announcement.ChangedAt))
            : texts.Format("announcements.kickerPreview", category, announcement.Number);
    }

    private static string TypedOf(Texts texts, Announcement announcement, AnnouncementContent content) => content.AsksToAcknowledge
        ? texts.Format("announcements.typedRead", announcement.Number)
        : texts.Format("announcements.typedReply", announcement.Number);

    public static string MuteOf(AnnouncementCategory category) => category.ToString().ToLowerInvariant();
}
