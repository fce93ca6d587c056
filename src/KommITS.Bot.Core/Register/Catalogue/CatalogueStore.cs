using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>The catalogue's documents, and a number that counts its changes, by which another instance sees that it must read them again.</summary>
internal sealed class CatalogueStore(IDocumentStore store, AuditLog audit)
{
    private const string Entries = "catalogue";
    private const string Proposals = "proposal";
    private const string Takeovers = "takeover";
    private const string Mergers = "merger";
    private const string Kinds = "kind";
    private const string Lines = "catalogue-history";

    private static readonly DocumentKey RevisionKey = new(SystemRegister.Container, "revision", "catalogue");

    public async Task<long> RevisionAsync(CancellationToken cancellationToken) =>
        (await store.ReadAsync<Revision>(RevisionKey, cancellationToken))?.Content.Number ?? 0;

    public async Task<CatalogueContent> ReadAsync(CancellationToken cancellationToken) => new(
        await AllAsync<CatalogueEntry>(Entries, cancellationToken),
        await AllAsync<ProductProposal>(Proposals, cancellationToken),
        await AllAsync<SupplierTakeover>(Takeovers, cancellationToken),
        await AllAsync<MunicipalMerger>(Mergers, cancellationToken),
        await AllAsync<KindEntry>(Kinds, cancellationToken));

    public async Task ChangeEntryAsync(string id, Func<CatalogueEntry?, CatalogueEntry?> decide, CatalogueLine line, CancellationToken cancellationToken)
    {
        await LogAsync(line, cancellationToken);
        await store.ChangeAsync(Key(Entries, id), decide, cancellationToken);
        await TellAsync(line, cancellationToken);
    }

    /// <returns>False: as it is stored, nothing was to change.</returns>
    public async Task<bool> ChangeKindAsync(string id, Func<KindEntry?, KindEntry?> decide, CatalogueLine line, CancellationToken cancellationToken)
    {
        var isChanged = false;
        await store.ChangeAsync<KindEntry>(
            Key(Kinds, id),
            stored =>
            {
                var changed = decide(stored);
                isChanged = changed is not null;
                return changed;
            },
            cancellationToken);
        if (!isChanged)
            return false;
        await LogAsync(line, cancellationToken);
        await TellAsync(line, cancellationToken);
        return true;
    }

    /// <summary>The first one to type a name keeps the proposal.</summary>
    public async Task ProposeAsync(ProductProposal proposal, CancellationToken cancellationToken)
    {
        await store.ChangeAsync<ProductProposal>(Key(Proposals, proposal.Id), known => known is null ? proposal : null, cancellationToken);
        await CountAsync(cancellationToken);
    }

    public async Task SettleAsync(string id, CancellationToken cancellationToken)
    {
        await store.ChangeAsync<ProductProposal>(
            Key(Proposals, id), known => known is { IsSettled: false } ? known with { IsSettled = true } : null, cancellationToken);
        await CountAsync(cancellationToken);
    }

    public async Task TakeOverAsync(SupplierTakeover takeover, CatalogueLine line, CancellationToken cancellationToken)
    {
        await LogAsync(line, cancellationToken);
        await store.UpsertAsync(Key(Takeovers, ProductIds.Slug(takeover.From)), takeover, cancellationToken);
        await TellAsync(line, cancellationToken);
    }

    public async Task MergeAsync(MunicipalMerger merger, CatalogueLine line, CancellationToken cancellationToken)
    {
        await LogAsync(line, cancellationToken);
        await store.UpsertAsync(Key(Mergers, merger.From), merger, cancellationToken);
        await TellAsync(line, cancellationToken);
    }

    /// <summary>The newest first, as their ids are made.</summary>
    public async Task<IReadOnlyList<CatalogueLine>> HistoryAsync(int most, CancellationToken cancellationToken) =>
        [.. (await store.QueryAsync<CatalogueLine>(
            new DocumentQuery(SystemRegister.Container, Lines, PageSize: most), cancellationToken))
            .Documents.Select(document => document.Content)];

    private Task LogAsync(CatalogueLine line, CancellationToken cancellationToken) => audit.WriteAsync(
        $"catalogue/{line.What}/{line.Subject}/{line.At.ToUnixTimeTicks()}", line.By, $"catalogue.{line.What}", new AuditSubject($"{line.Subject} → {line.Value}"), null, cancellationToken);

    private async Task TellAsync(CatalogueLine line, CancellationToken cancellationToken)
    {
        await store.UpsertAsync(Key(Lines, $"{long.MaxValue - line.At.ToUnixTimeTicks():D19}-{line.What}-{ProductIds.Slug(line.Subject)}"), line, cancellationToken);
        await CountAsync(cancellationToken);
    }

    public Task TouchAsync(CancellationToken cancellationToken) => CountAsync(cancellationToken);

    private Task<Revision?> CountAsync(CancellationToken cancellationToken) =>
        store.ChangeAsync<Revision>(RevisionKey, revision => new Revision((revision?.Number ?? 0) + 1), cancellationToken);

    private async Task<IReadOnlyList<T>> AllAsync<T>(string partition, CancellationToken cancellationToken) =>
        await store.QueryAllAsync<T>(new DocumentQuery(SystemRegister.Container, partition, PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken);

    private static DocumentKey Key(string partition, string id) => new(SystemRegister.Container, partition, id);

    private sealed record Revision(long Number);
}

/// <summary>All of the catalogue's documents.</summary>
internal sealed record CatalogueContent(
    IReadOnlyList<CatalogueEntry> Entries,
    IReadOnlyList<ProductProposal> Proposals,
    IReadOnlyList<SupplierTakeover> Takeovers,
    IReadOnlyList<MunicipalMerger> Mergers,
    IReadOnlyList<KindEntry> Kinds)
{
    public static CatalogueContent Empty { get; } = new([], [], [], [], []);
}
