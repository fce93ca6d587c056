using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Announcements;

/// <summary>The stored announcements, drafts and all.</summary>
public sealed class AnnouncementArchive(IDocumentStore store, AuditLog audit)
    : CommitteeArchive<Announcement>(store, audit, Announcement.Container, Announcement.Partition, announcement => announcement.Number)
{
    public static DocumentKey KeyOf(string id) => new(Announcement.Container, Announcement.Partition, id);

    /// <summary>The newest first, without those that were thrown away.</summary>
    public async Task<IReadOnlyList<Announcement>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync(null, cancellationToken).Where(one => one.Status != AnnouncementStatus.Deleted).ToListAsync(cancellationToken))
            .OrderByDescending(one => one.SentAt ?? one.ChangedAt).ThenByDescending(one => one.Number)];

    /// <summary>Those that the clock has something to do with.</summary>
    public ValueTask<List<Announcement>> UnsettledAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isSettled", false), cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Lets the announcement decide, and stores what it became.</summary>
    public async Task<AnnouncementResult> ChangeAsync(string id, Func<Announcement, AnnouncementChange> decide, AuditAct act, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await DecideAsync(
            id, AnnouncementOutcome.NotFound, found => decide(found) is var change ? (change.Outcome, change.Changed) : default, act, cancellationToken);
        return new AnnouncementResult(outcome, stored);
    }
}
