using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Asks the rest of the committee to approve, and tells the writers what was decided.</summary>
public sealed class AnnouncementTelling(MemberDirectory members, NoticeService notices, AnnouncementWork work, AnnouncementWriters writers)
{
    /// <summary>Those who may approve it.</summary>
    public async Task<IReadOnlyList<Member>> JudgesAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        var judges = new List<Member>();
        foreach (var member in await CommitteeAsync(cancellationToken))
            if (!await writers.IncludeAsync(announcement, member, cancellationToken))
                judges.Add(member);
        return judges;
    }

    public async Task<IReadOnlyList<Member>> CommitteeAsync(CancellationToken cancellationToken) =>
        [.. (await members.ActivePeopleAsync(cancellationToken)).Where(AnnouncementMoves.MayWrite)];

    public async Task<Announcement> DoAsync(Announcement announcement, CancellationToken cancellationToken)
    {
        if (announcement.Duties.HasFlag(AnnouncementDuties.Ask))
        {
            var judges = await JudgesAsync(announcement, cancellationToken);
            await notices.PublishAsync(
                AnnouncementNotices.Approve(announcement), [.. judges.Select(judge => new NoticeRecipient(judge.Id, AnnouncementNotices.WhyCommittee))], cancellationToken);
            announcement = await work.CrossOutAsync(announcement, AnnouncementDuties.Ask, cancellationToken);
        }

        if (!announcement.Duties.HasFlag(AnnouncementDuties.Tell))
            return announcement;
        await notices.PublishAsync(
            AnnouncementNotices.Decided(announcement), [.. announcement.Writers.Select(writer => new NoticeRecipient(writer, AnnouncementNotices.WhyAuthor))], cancellationToken);
        return await work.CrossOutAsync(announcement, AnnouncementDuties.Tell, cancellationToken);
    }
}
