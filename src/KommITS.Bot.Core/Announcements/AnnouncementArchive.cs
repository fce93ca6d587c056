using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Announcements;

/// <summary>The stored announcements, drafts and all.</summary>
public sealed class AnnouncementArchive(IDocumentStore store, AuditLog audit)
{
    private const string Partition = Announcement.Partition;
    private static readonly DocumentKey Counter = new(Announcement.Container, "counter", "number");

    public static DocumentKey KeyOf(string id) => new(Announcement.Container, Partition, id);

    /// <summary>Null for an id that no announcement can have, too: ids come back from cards, which may be forged.</summary>
    public async Task<Announcement?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? (await store.ReadAsync<Announcement>(KeyOf(id), cancellationToken))?.Content
            : null;

    public async Task<Announcement?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await QueryAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest first, without those that were thrown away.</summary>
    public async Task<IReadOnlyList<Announcement>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync(null, cancellationToken).Where(one => one.Status != AnnouncementStatus.Deleted).ToListAsync(cancellationToken))
            .OrderByDescending(one => one.SentAt ?? one.ChangedAt).ThenByDescending(one => one.Number)];

    /// <summary>Those that the clock has something to do with.</summary>
    public ValueTask<List<Announcement>> UnsettledAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isSettled", false), cancellationToken).ToListAsync(cancellationToken);

    /// <summary>Stores one that does not exist yet, under the next number. With a known id: the one that is stored.</summary>
    public Task<Announcement> AddAsync(string id, Func<int, Announcement> make, CancellationToken cancellationToken) =>
        store.AddNumberedAsync(KeyOf(id), Counter, make, cancellationToken);

    /// <summary>Lets the announcement decide, and stores what it became.</summary>
    public async Task<AnnouncementResult> ChangeAsync(string id, Func<Announcement, AnnouncementChange> decide, AuditAct? act, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await store.DecideAsync<Announcement, AnnouncementOutcome>(
            KeyOf(id),
            AnnouncementOutcome.NotFound,
            found => decide(found) is var change ? (change.Outcome, change.Changed) : default,
            before => act?.WriteAsync(audit, before, $"announcement/{before.Content.Number}", cancellationToken) ?? Task.CompletedTask,
            cancellationToken);
        return new AnnouncementResult(outcome, stored);
    }

    /// <param name="decide">Gives null to write nothing.</param>
    /// <returns>What is stored afterwards, null when nothing is.</returns>
    public Task<Announcement?> ChangeAsync(string id, Func<Announcement, Announcement?> decide, CancellationToken cancellationToken) =>
        store.ChangeAsync<Announcement>(KeyOf(id), found => found is null ? null : decide(found), cancellationToken);

    private IAsyncEnumerable<Announcement> QueryAsync(FieldFilter? filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Announcement>(new DocumentQuery(Announcement.Container, Partition, filter is null ? null : [filter], PageSize: 500), cancellationToken)
            .Select(document => document.Content);
}
