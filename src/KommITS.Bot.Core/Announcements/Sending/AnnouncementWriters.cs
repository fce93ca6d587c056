using KommITS.Bot.Core.Members;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Who has written in an announcement. A person in two tenants has two member ids and is still no second member: the mail address tells.</summary>
public sealed class AnnouncementWriters(MemberDirectory members)
{
    public async Task<bool> IncludeAsync(Announcement announcement, Member member, CancellationToken cancellationToken)
    {
        if (announcement.Writers.Contains(member.Id))
            return true;
        var writers = await members.FindManyAsync(announcement.Writers, cancellationToken);
        return !string.IsNullOrWhiteSpace(member.Email)
            && writers.Values.Any(writer => string.Equals(writer.Email?.Trim(), member.Email.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
