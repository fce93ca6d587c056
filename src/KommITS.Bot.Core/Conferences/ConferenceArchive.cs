using KommITS.Bot.Core.Committee;
using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Conferences;

/// <summary>The stored conferences, drafts and all.</summary>
public sealed class ConferenceArchive(IDocumentStore store, AuditLog audit)
    : CommitteeArchive<Conference>(store, audit, Conference.Container, Conference.Partition, conference => conference.Number)
{
    public static DocumentKey KeyOf(string id) => new(Conference.Container, Conference.Partition, id);

    /// <summary>Which reminders of it have gone out.</summary>
    public static DocumentKey LogOf(string id) => new(Conference.Container, "reminded", id);

    /// <summary>Without those that were thrown away; in the order in which they are held.</summary>
    public async Task<IReadOnlyList<Conference>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. (await QueryAsync(null, cancellationToken).Where(one => one.Status != ConferenceStatus.Deleted).ToListAsync(cancellationToken))
            .OrderBy(one => one.Details.FirstDay).ThenBy(one => one.Details.StartTime).ThenBy(one => one.Number),
    ];

    /// <summary>Those that the clock may have something to do with.</summary>
    public ValueTask<List<Conference>> OpenAsync(CancellationToken cancellationToken) =>
        QueryAsync(new FieldFilter("isClosed", false), cancellationToken).Where(one => one.IsOut && !one.IsSample).ToListAsync(cancellationToken);

    /// <summary>Lets the conference decide, and stores what it became.</summary>
    public async Task<ConferenceResult> ChangeAsync(string id, Func<Conference, ConferenceChange> decide, AuditAct act, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await DecideAsync(
            id, ConferenceOutcome.NotFound, found => decide(found) is var change ? (change.Outcome, change.Changed) : default, act, cancellationToken);
        return new ConferenceResult(outcome, stored);
    }
}
