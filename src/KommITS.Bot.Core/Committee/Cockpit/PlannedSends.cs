using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;

namespace KommITS.Bot.Core.Committee.Cockpit;

/// <param name="People">How many get it as things are now.</param>
public sealed record PlannedSend(Announcement Announcement, int People, IReadOnlyList<Collision> Collisions);

/// <summary>What is scheduled or waits for approval, and what else reaches the same people within a day.</summary>
public sealed class PlannedSends(AudienceResolver audiences, CollisionFinder collisions)
{
    /// <returns>The next one first; what has no time yet last.</returns>
    public async Task<IReadOnlyList<PlannedSend>> OfAsync(IEnumerable<Announcement> announcements, CancellationToken cancellationToken)
    {
        var sends = new List<PlannedSend>();
        foreach (var one in Planned(announcements))
        {
            var audience = await audiences.ResolveAsync(one.Audience, cancellationToken);
            sends.Add(new PlannedSend(one, audience.People.Count, await collisions.FindAsync(one, audience, cancellationToken)));
        }

        return sends;
    }

    public static IReadOnlyList<Announcement> Planned(IEnumerable<Announcement> announcements) =>
    [
        .. announcements.Where(one => one is { IsSample: false, Status: AnnouncementStatus.Scheduled or AnnouncementStatus.AwaitingApproval })
            .OrderBy(one => one.SendAt is null).ThenBy(one => one.SendAt).ThenBy(one => one.Number),
    ];
}
