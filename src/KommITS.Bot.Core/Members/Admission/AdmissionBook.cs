using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Members.Admission;

/// <summary>Who asks to be let in, in the store.</summary>
public sealed class AdmissionBook(IDocumentStore store)
{
    private const string Partition = "admission";

    public static DocumentKey KeyOf(string id) => new(MemberDirectory.Container, Partition, id);

    public async Task<AdmissionRequest?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length is > 0 and <= 200 ? (await store.ReadAsync<AdmissionRequest>(KeyOf(id), cancellationToken))?.Content : null;

    /// <summary>The one that is stored, when there is one with this id.</summary>
    public async Task<AdmissionRequest> AddAsync(AdmissionRequest request, CancellationToken cancellationToken) =>
        (await store.ChangeAsync<AdmissionRequest>(KeyOf(request.Id), stored => stored is null ? request : null, cancellationToken))!;

    public async Task<AdmissionRequest?> ChangeAsync(string id, Func<AdmissionRequest, AdmissionRequest?> change, CancellationToken cancellationToken) =>
        await store.ChangeAsync<AdmissionRequest>(KeyOf(id), stored => stored is null ? null : change(stored), cancellationToken);

    /// <param name="first">Is done once, before the decision is stored.</param>
    public async Task<AdmissionResult> DecideAsync(
        string id, Func<AdmissionRequest, AdmissionRequest?> decide, Func<Document<AdmissionRequest>, Task> first, CancellationToken cancellationToken)
    {
        var (outcome, stored) = await store.DecideAsync<AdmissionRequest, AdmissionOutcome>(
            KeyOf(id),
            AdmissionOutcome.NotFound,
            request => decide(request) is { } next ? (AdmissionOutcome.Done, next) : (AdmissionOutcome.AlreadyDone, null),
            first,
            cancellationToken);
        return new AdmissionResult(outcome, stored);
    }

    /// <summary>With something still to do: to be asked about, or to be carried out.</summary>
    public async Task<IReadOnlyList<AdmissionRequest>> UnsettledAsync(CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("isSettled", false), cancellationToken).ToListAsync(cancellationToken);

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<AdmissionRequest>> WaitingAsync(CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("state", "waiting"), cancellationToken).OrderBy(request => request.OpenedAt).ThenBy(request => request.Id, StringComparer.Ordinal).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<AdmissionRequest>> OfAsync(string memberId, CancellationToken cancellationToken) =>
        await WhereAsync(new FieldFilter("member", memberId), cancellationToken).ToListAsync(cancellationToken);

    /// <summary>What was decided long ago is of no use to anybody.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> ForgetDecidedBeforeAsync(Instant before, CancellationToken cancellationToken)
    {
        var old = await WhereAsync(new FieldFilter("isSettled", true), cancellationToken).Where(request => request.DecidedAt < before).ToListAsync(cancellationToken);
        foreach (var request in old)
            await store.DeleteAsync(KeyOf(request.Id), cancellationToken);
        return old.Count;
    }

    private IAsyncEnumerable<AdmissionRequest> WhereAsync(FieldFilter filter, CancellationToken cancellationToken) =>
        store.QueryAllAsync<AdmissionRequest>(new DocumentQuery(MemberDirectory.Container, Partition, [filter], PageSize: 500), cancellationToken).Select(document => document.Content);
}
