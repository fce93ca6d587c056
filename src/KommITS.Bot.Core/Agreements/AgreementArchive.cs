using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Agreements;

/// <summary>The stored agreements, drafts and all.</summary>
public sealed class AgreementArchive(IDocumentStore store, AuditLog audit)
    : CommitteeArchive<Agreement>(store, audit, Agreement.Container, Agreement.Partition, agreement => agreement.Number)
{
    public static DocumentKey KeyOf(string id) => new(Agreement.Container, Agreement.Partition, id);

    /// <summary>Which reminders of it have gone out.</summary>
    public static DocumentKey LogOf(string id) => new(Agreement.Container, "reminded", id);

    /// <summary>Without those that were thrown away; by number, so that nothing stands before another for any other reason.</summary>
    public async Task<IReadOnlyList<Agreement>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync(null, cancellationToken).Where(one => one.Status != AgreementStatus.Deleted).ToListAsync(cancellationToken)).OrderBy(one => one.Number)];

    /// <summary>Those that the clock may have something to do with.</summary>
    public ValueTask<List<Agreement>> OpenAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isClosed", false), cancellationToken).Where(one => one.IsOut && !one.IsSample).ToListAsync(cancellationToken);

    /// <summary>Lets the agreement decide, and stores what it became.</summary>
    public async Task<AgreementResult> ChangeAsync(string id, Func<Agreement, AgreementChange> decide, AuditAct act, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await DecideAsync(
            id, AgreementOutcome.NotFound, found => decide(found) is var change ? (change.Outcome, change.Changed) : default, act, cancellationToken);
        return new AgreementResult(outcome, stored);
    }
}
