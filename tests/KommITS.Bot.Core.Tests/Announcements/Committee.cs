using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Announcements;

/// <summary>Alva and Bo of the committee, Cleo who is not, and what Alva writes.</summary>
internal static class Committee
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 8, 0);

    public static Member Alva { get; } = Of("alva");

    public static Member Bo { get; } = Of("bo");

    public static Member Cleo { get; } = Of("cleo") with { IsCommittee = false };

    public static AnnouncementContent Words { get; } = new() { Title = "Årsmöte", Text = "Välkommen den **14 maj**." };

    public static AnnouncementAudience Contacts { get; } = new([new AudienceGroup(AudienceGroupKind.Contacts)]);

    public static Member Of(string id) => new() { Id = id, Name = id, Status = MemberStatus.Active, IsCommittee = true, Municipality = "1814" };

    public static Announcement Draft(AnnouncementAudience? audience = null) =>
        Announcement.Begin("a", 1, Alva, Now) with { Content = Words, Audience = audience ?? AnnouncementAudience.All };

    public static Announcement Waiting() => Draft().Submit(null, Alva, Now).Changed!;

    public static Announcement Scheduled() => Draft(Contacts).Submit(null, Alva, Now).Changed!;

    public static Announcement Sent(AnnouncementAudience? audience = null)
    {
        var submitted = Draft(audience).Submit(null, Alva, Now).Changed!;
        var approved = submitted.WaitsForApproval ? submitted.Approve(Seal.Of(submitted.Draft), Bo, Now).Changed! : submitted;
        return (approved.Begin(Now)! with { Duties = AnnouncementDuties.None }).Complete()!;
    }

    public static string SealOf(Announcement announcement) => Seal.Of(announcement.Draft);
}
