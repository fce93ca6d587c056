using NodaTime;

namespace KommITS.Bot.Core.Announcements;

/// <summary>What the clock does with an announcement, on whichever instance comes first.</summary>
public static class AnnouncementClock
{
    extension(Announcement announcement)
    {
        /// <summary>What goes to all never without its approval, whatever else is stored.</summary>
        public bool IsDue(Instant now) => announcement.Status == AnnouncementStatus.Scheduled && announcement.SendAt <= now
            && (!announcement.Audience.IsForAll || announcement.Approval is not null);

        /// <summary>Goes out; null when it no longer is to.</summary>
        public Announcement? Begin(Instant now) => announcement.IsDue(now)
            ? announcement with { Status = AnnouncementStatus.Sending, SentAt = now, Duties = announcement.Duties | AnnouncementDuties.Publish }
            : null;

        /// <summary>Crosses out what was done; not when it has become due anew meanwhile, for a newer edition.</summary>
        public Announcement? Fulfil(AnnouncementDuties done, int edition) =>
            announcement.Duties.HasFlag(done) && (done != AnnouncementDuties.Revise || announcement.Edition == edition)
                ? announcement with { Duties = announcement.Duties & ~done }
                : null;

        /// <summary>Everybody's delivery has ended, or the last card is gone.</summary>
        public Announcement? Complete() => announcement switch
        {
            { IsUnderWay: false } => null,
            { Status: AnnouncementStatus.Sending } => announcement with { Status = AnnouncementStatus.Sent },
            _ => announcement with { Duties = AnnouncementDuties.None },
        };
    }
}
