using KommITS.Bot.Core.Announcements.Audiences;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Announcements.Sending;

/// <summary>Finds other announcements that reach some of the same people within a day.</summary>
public sealed class CollisionFinder(AnnouncementArchive archive, AudienceResolver audiences, TimeProvider time)
{
    public async Task<IReadOnlyList<Collision>> FindAsync(Announcement announcement, ResolvedAudience audience, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var moment = announcement.SendAt is { } later && later > now ? later : now;
        var people = audience.People.Select(person => person.Member).ToHashSet(StringComparer.Ordinal);
        var found = new List<Collision>();
        foreach (var other in await archive.AllAsync(cancellationToken))
        {
            if (other.Id == announcement.Id || other.IsSample || !Collision.IsNear(other, moment, now))
                continue;
            var both = (await audiences.ResolveAsync(other.Audience, cancellationToken)).People.Count(person => people.Contains(person.Member));
            if (both > 0)
                found.Add(new Collision(other, both));
        }

        return found;
    }
}
