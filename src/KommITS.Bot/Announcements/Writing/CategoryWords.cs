using KommITS.Bot.Core.Announcements;

namespace KommITS.Bot.Announcements.Writing;

/// <summary>What people call the categories.</summary>
internal static class CategoryWords
{
    public static IReadOnlyList<(AnnouncementCategory Category, string Key)> Keys { get; } =
    [
        (AnnouncementCategory.News, "announcements.newsWords"),
        (AnnouncementCategory.Events, "announcements.eventsWords"),
        (AnnouncementCategory.Agreements, "announcements.agreementsWords"),
        (AnnouncementCategory.Statutory, "announcements.statutoryWords"),
    ];
}
