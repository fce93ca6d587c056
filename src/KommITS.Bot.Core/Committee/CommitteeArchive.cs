using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Committee;

/// <summary>
/// Things of one kind that the committee writes, drafts and all: found by id or by the number that people call them by, and changed by moves of which the
/// audit log is told first.
/// </summary>
/// <param name="partition">The kind's name, which the audit log calls it by too: "announcement/3".</param>
public abstract class CommitteeArchive<T>(IDocumentStore store, AuditLog audit, string container, string partition, Func<T, int> numberOf)
    where T : class
{
    private readonly DocumentKey _counter = new(container, "counter", "number");

    /// <summary>Ids come back from cards, which may be forged.</summary>
    private static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    /// <summary>Null for an id that nothing can have, too.</summary>
    public async Task<T?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsId(id) ? (await store.ReadAsync<T>(Key(id), cancellationToken))?.Content : null;

    public async Task<T?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await QueryAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Stores one that does not exist yet, under the next number. With a known id: the one that is stored.</summary>
    public Task<T> AddAsync(string id, Func<int, T> make, CancellationToken cancellationToken) => store.AddNumberedAsync(Key(id), _counter, make, cancellationToken);

    /// <param name="decide">Gives null to write nothing.</param>
    /// <returns>What is stored afterwards, null when nothing is.</returns>
    public async Task<T?> ChangeAsync(string id, Func<T, T?> decide, CancellationToken cancellationToken) =>
        IsId(id) ? await store.ChangeAsync<T>(Key(id), found => found is null ? null : decide(found), cancellationToken) : null;

    /// <summary>Lets it decide, writes the act down, and stores what it became.</summary>
    protected async Task<(TOutcome Outcome, T? Stored)> DecideAsync<TOutcome>(
        string id, TOutcome missing, Func<T, (TOutcome Outcome, T? Changed)> decide, AuditAct act, CancellationToken cancellationToken) => IsId(id)
        ? await store.DecideAsync(
            Key(id), missing, decide, before => act.WriteAsync(audit, before, $"{partition}/{numberOf(before.Content)}", cancellationToken), cancellationToken)
        : (missing, null);

    protected IAsyncEnumerable<T> QueryAsync(FieldFilter? filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<T>(new DocumentQuery(container, partition, filter is null ? null : [filter], PageSize: 500), cancellationToken).Select(document => document.Content);

    private DocumentKey Key(string id) => new(container, partition, id);
}
