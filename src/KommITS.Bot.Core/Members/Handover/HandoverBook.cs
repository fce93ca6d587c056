using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Members.Handover;

/// <summary>The handovers in the store.</summary>
public sealed class HandoverBook(IDocumentStore store)
{
    private const string Partition = "handover";

    public static DocumentKey KeyOf(string id) => new(MemberDirectory.Container, Partition, id);

    public async Task<HandoverCase?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsId(id) ? (await store.ReadAsync<HandoverCase>(KeyOf(id), cancellationToken))?.Content : null;

    public async Task<HandoverCase> AddAsync(HandoverCase added, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<HandoverCase>(KeyOf(added.Id), stored => stored is null ? added : null, cancellationToken))!;

    public async Task<HandoverResult> ChangeAsync(string id, Func<HandoverCase, HandoverChange> decide, CancellationToken cancellationToken)
    {
        if (!IsId(id))
            return new HandoverResult(HandoverOutcome.NotFound);
        var (outcome, stored) = await store.DecideAsync<HandoverCase, HandoverOutcome>(
            KeyOf(id), HandoverOutcome.NotFound, one => decide(one) is var change ? (change.Outcome, change.Changed) : default, null, cancellationToken);
        return new HandoverResult(outcome, stored);
    }

    /// <summary>Ids come back from cards, which may be forged.</summary>
    private static bool IsId(string id) => id.Length is > 0 and <= 200;

    /// <summary>The newest last.</summary>
    public async Task<IReadOnlyList<HandoverCase>> FromAsync(string memberId, CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("from", memberId), cancellationToken).OrderBy(one => one.OpenedAt).ToListAsync(cancellationToken);

    /// <summary>Those that wait for this person's answer, the newest last.</summary>
    public async Task<IReadOnlyList<HandoverCase>> AskedOfAsync(string memberId, CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("successor", memberId), cancellationToken).Where(one => one.State == HandoverState.Asked).OrderBy(one => one.OpenedAt).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<HandoverCase>> UnsettledAsync(CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("isSettled", false), cancellationToken).ToListAsync(cancellationToken);

    private IAsyncEnumerable<HandoverCase> WhereAsync(FieldFilter filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<HandoverCase>(new DocumentQuery(MemberDirectory.Container, Partition, [filter], PageSize: 500), cancellationToken).Select(document => document.Content);
}
