using KommITS.Bot.Core.Announcements;
using KommITS.Bot.Core.Announcements.Audiences;
using KommITS.Bot.Core.Announcements.Sending;
using KommITS.Bot.Core.Notices.Dispatch;
using KommITS.Bot.Language;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Announcements;

/// <summary>What speaks against sending an announcement as it is.</summary>
internal sealed class ReviewWarnings(CollisionFinder collisions, AnnouncementTelling telling, IOptions<DeliveryOptions> delivery, TimeProvider time)
{
    public async Task<IReadOnlyList<string>> OfAsync(Texts texts, Announcement announcement, ResolvedAudience audience, CancellationToken cancellationToken)
    {
        var warnings = new List<string>();
        if (announcement.Refusal is { } refusal)
            warnings.Add(texts.Format("announcements.refusedBy", texts.Name(refusal.By.Name), refusal.Reason.Length > 0 ? refusal.Reason : texts["announcements.noReason"]));
        if (!announcement.IsOut)
            warnings.AddRange(await AboutTimeAsync(texts, announcement, audience, cancellationToken));
        if (audience.People.Count == 0 && !announcement.Audience.IsNobody)
            warnings.Add(texts["announcements.nobodyYet"]);
        if (announcement.Audience.IsForAll && (await telling.JudgesAsync(announcement, cancellationToken)).Count == 0)
            warnings.Add(texts["announcements.noSecond"]);
        return warnings;
    }

    private async Task<IReadOnlyList<string>> AboutTimeAsync(Texts texts, Announcement announcement, ResolvedAudience audience, CancellationToken cancellationToken)
    {
        var warnings = new List<string>();
        foreach (var collision in await collisions.FindAsync(announcement, audience, cancellationToken))
            warnings.Add(texts.Format(
                "announcements.collision", collision.Other.Number, AnnouncementWords.Name(texts, collision.Other), texts.Count("questions.people", collision.People)));
        var now = time.GetCurrentInstant();
        var moment = announcement.SendAt is { } later && later > now ? later : now;
        if (!announcement.Content.IsUrgent && delivery.Value.Quiet.Include(moment))
            warnings.Add(texts.Format("announcements.quietThen", texts.Moment(delivery.Value.Quiet.EndAfter(moment))));
        return warnings;
    }
}
