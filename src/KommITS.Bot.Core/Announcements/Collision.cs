using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>Another announcement that reaches some of the same people within a day.</summary>
/// <param name="People">How many get both.</param>
public sealed record Collision(Announcement Other, int People)
{
    public static readonly Duration Nearness = Duration.FromHours(24);

    /// <summary>Whether the two go out, or went out, within a day of each other.</summary>
    /// <param name="moment">When the one at hand goes out.</param>
    public static bool IsNear(Announcement other, Instant moment, Instant now) =>
        other.Status is AnnouncementStatus.AwaitingApproval or AnnouncementStatus.Scheduled or AnnouncementStatus.Sending or AnnouncementStatus.Sent
        && Gap(other.Moment ?? now, moment) < Nearness;

    private static Duration Gap(Instant one, Instant other) => one > other ? one - other : other - one;
}
