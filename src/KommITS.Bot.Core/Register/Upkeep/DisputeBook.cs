using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Register.Upkeep;

/// <summary>The stored disputes.</summary>
public sealed class DisputeBook(IDocumentStore store)
{
    private const string Container = "disputes";
    private const string Partition = "dispute";

    public async Task<Dispute?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Dispute>(KeyOf(id), cancellationToken))?.Content;

    /// <summary>Those whose doubter has not been told yet.</summary>
    public async Task<IReadOnlyList<Dispute>> OpenAsync(CancellationToken cancellationToken) =>
        await store.QueryAllAsync<Dispute>(new DocumentQuery(Container, Partition, [new FieldFilter("isOpen", true)], PageSize: 500), cancellationToken)
            .Select(document => document.Content)
            .ToListAsync(cancellationToken);

    /// <summary>Adds it unless it is there.</summary>
    public Task AddAsync(Dispute dispute, CancellationToken cancellationToken) => store.CreateAsync(KeyOf(dispute.Id), dispute, cancellationToken);

    /// <summary>Writes it over the one that is there, unless that one is closed.</summary>
    public Task ChangeAsync(Dispute dispute, CancellationToken cancellationToken) =>
        store.ChangeAsync<Dispute>(KeyOf(dispute.Id), stored => stored is { IsOpen: true } && stored != dispute ? dispute : null, cancellationToken);

    private static DocumentKey KeyOf(string id) => new(Container, Partition, id);
}
