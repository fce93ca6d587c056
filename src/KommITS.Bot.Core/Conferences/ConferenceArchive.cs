using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Conferences;

/// <summary>The stored conferences, drafts and all.</summary>
public sealed class ConferenceArchive(IDocumentStore store, AuditLog audit)
{
    private static readonly DocumentKey Counter = new(Conference.Container, "counter", "number");

    public static DocumentKey KeyOf(string id) => new(Conference.Container, Conference.Partition, id);

    /// <summary>Ids come back from cards, which may be forged.</summary>
    public static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    /// <summary>Null for an id that no conference can have, too.</summary>
    public async Task<Conference?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsId(id) ? (await store.ReadAsync<Conference>(KeyOf(id), cancellationToken))?.Content : null;

    public async Task<Conference?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await QueryAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Without those that were thrown away; in the order in which they are held.</summary>
    public async Task<IReadOnlyList<Conference>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. (await QueryAsync(null, cancellationToken).Where(one => one.Status != ConferenceStatus.Deleted).ToListAsync(cancellationToken))
            .OrderBy(one => one.Details.FirstDay).ThenBy(one => one.Details.StartTime).ThenBy(one => one.Number),
    ];

    /// <summary>Those that the clock may have something to do with.</summary>
    public ValueTask<List<Conference>> OpenAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isClosed", false), cancellationToken).Where(one => one.IsOut && !one.IsSample).ToListAsync(cancellationToken);

    /// <summary>Stores one that does not exist yet, under the next number. With a known id: the one that is stored.</summary>
    public Task<Conference> AddAsync(string id, Func<int, Conference> make, CancellationToken cancellationToken) =>
        store.AddNumberedAsync(KeyOf(id), Counter, make, cancellationToken);

    /// <summary>Lets the conference decide, and stores what it became.</summary>
    public async Task<ConferenceResult> ChangeAsync(string id, Func<Conference, ConferenceChange> decide, AuditAct? act, CancellationToken cancellationToken)
    {
        if (!IsId(id))
            return new ConferenceResult(ConferenceOutcome.NotFound, null);
        var (outcome, stored) = await store.DecideAsync<Conference, ConferenceOutcome>(
            KeyOf(id),
            ConferenceOutcome.NotFound,
            found => decide(found) is var change ? (change.Outcome, change.Changed) : default,
            before => act?.WriteAsync(audit, before, $"conference/{before.Content.Number}", cancellationToken) ?? Task.CompletedTask,
            cancellationToken);
        return new ConferenceResult(outcome, stored);
    }

    /// <param name="decide">Gives null to write nothing.</param>
    /// <returns>What is stored afterwards, null when nothing is.</returns>
    public async Task<Conference?> ChangeAsync(string id, Func<Conference, Conference?> decide, CancellationToken cancellationToken) =>
        IsId(id) ? await store.ChangeAsync<Conference>(KeyOf(id), found => found is null ? null : decide(found), cancellationToken) : null;

    private IAsyncEnumerable<Conference> QueryAsync(FieldFilter? filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Conference>(new DocumentQuery(Conference.Container, Conference.Partition, filter is null ? null : [filter], PageSize: 500), cancellationToken)
            .Select(document => document.Content);
}
