using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Agreements;

/// <summary>The stored agreements, drafts and all.</summary>
public sealed class AgreementArchive(IDocumentStore store, AuditLog audit)
{
    private static readonly DocumentKey Counter = new(Agreement.Container, "counter", "number");

    public static DocumentKey KeyOf(string id) => new(Agreement.Container, Agreement.Partition, id);

    /// <summary>Ids come back from cards, which may be forged.</summary>
    public static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');

    /// <summary>Null for an id that no agreement can have, too.</summary>
    public async Task<Agreement?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsId(id) ? (await store.ReadAsync<Agreement>(KeyOf(id), cancellationToken))?.Content : null;

    public async Task<Agreement?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await QueryAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Without those that were thrown away; by number, so that nothing stands before another for any other reason.</summary>
    public async Task<IReadOnlyList<Agreement>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync(null, cancellationToken).Where(one => one.Status != AgreementStatus.Deleted).ToListAsync(cancellationToken)).OrderBy(one => one.Number)];

    /// <summary>Those that the clock may have something to do with.</summary>
    public ValueTask<List<Agreement>> OpenAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isClosed", false), cancellationToken).Where(one => one.IsOut && !one.IsSample).ToListAsync(cancellationToken);

    /// <summary>Stores one that does not exist yet, under the next number. With a known id: the one that is stored.</summary>
    public Task<Agreement> AddAsync(string id, Func<int, Agreement> make, CancellationToken cancellationToken) =>
        store.AddNumberedAsync(KeyOf(id), Counter, make, cancellationToken);

    /// <summary>Lets the agreement decide, and stores what it became.</summary>
    /// <param name="act">Who does it, for the audit log.</param>
    public async Task<AgreementResult> ChangeAsync(string id, Func<Agreement, AgreementChange> decide, AuditAct act, CancellationToken cancellationToken)
    {
        if (!IsId(id))
            return new AgreementResult(AgreementOutcome.NotFound, null);
        var (outcome, stored) = await store.DecideAsync<Agreement, AgreementOutcome>(
            KeyOf(id),
            AgreementOutcome.NotFound,
            found => decide(found) is var change ? (change.Outcome, change.Changed) : default,
            before => act.WriteAsync(audit, before, $"agreement/{before.Content.Number}", cancellationToken),
            cancellationToken);
        return new AgreementResult(outcome, stored);
    }

    /// <param name="decide">Gives null to write nothing.</param>
    /// <returns>What is stored afterwards, null when nothing is.</returns>
    public async Task<Agreement?> ChangeAsync(string id, Func<Agreement, Agreement?> decide, CancellationToken cancellationToken) =>
        IsId(id) ? await store.ChangeAsync<Agreement>(KeyOf(id), found => found is null ? null : decide(found), cancellationToken) : null;

    private IAsyncEnumerable<Agreement> QueryAsync(FieldFilter? filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Agreement>(new DocumentQuery(Agreement.Container, Agreement.Partition, filter is null ? null : [filter], PageSize: 500), cancellationToken)
            .Select(document => document.Content);
}
