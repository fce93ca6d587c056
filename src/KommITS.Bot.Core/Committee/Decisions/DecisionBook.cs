using KommITS.Bot.Core.Committee.Board;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Committee.Decisions;

/// <summary>The committee's decisions in the store.</summary>
public sealed class DecisionBook(IDocumentStore store)
{
    private const string Partition = "decision";
    private static readonly DocumentKey Counter = new(CommitteeBoard.Container, "counter", "decision");

    public static DocumentKey KeyOf(string id) => new(CommitteeBoard.Container, Partition, id);

    public async Task<Decision?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length is > 0 and <= 64 ? (await store.ReadAsync<Decision>(KeyOf(id), cancellationToken))?.Content : null;

    public async Task<Decision?> FindByNumberAsync(int number, CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("number", number), cancellationToken).FirstOrDefaultAsync(cancellationToken);

    public Task<Decision> AddAsync(string id, Func<int, Decision> make, CancellationToken cancellationToken) =>
        store.AddNumberedAsync(KeyOf(id), Counter, make, cancellationToken);

    /// <param name="first">Is done once, before the change is stored.</param>
    public async Task<DecisionResult> ChangeAsync(
        string id, Func<Decision, DecisionChange> decide, CancellationToken cancellationToken, Func<Document<Decision>, Task>? first = null)
    {
        var (outcome, stored) = await store.DecideAsync<Decision, DecisionOutcome>(
            KeyOf(id), DecisionOutcome.NotFound, decision => decide(decision) is var change ? (change.Outcome, change.Changed) : default, first, cancellationToken);
        return new DecisionResult(outcome, stored);
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Decision>> OpenAsync(CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("state", "open"), cancellationToken).OrderByDescending(decision => decision.Number).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Decision>> ApprovedAsync(DecisionKind kind, CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("state", "approved"), cancellationToken).Where(decision => decision.Kind == kind).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Decision>> UnsettledAsync(CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("isSettled", false), cancellationToken).ToListAsync(cancellationToken);

    private IAsyncEnumerable<Decision> WhereAsync(FieldFilter filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Decision>(new DocumentQuery(CommitteeBoard.Container, Partition, [filter], PageSize: 500), cancellationToken).Select(document => document.Content);
}
