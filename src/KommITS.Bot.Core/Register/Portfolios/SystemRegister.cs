using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Register.Finding;

namespace KommITS.Bot.Core.Register.Portfolios;

/// <summary>
/// Who runs what: the stored portfolios, and an index of them in memory that answers questions. A change made here is in the index when the call
/// returns; one made by another instance is there after its next <see cref="RefreshAsync"/>.
/// </summary>
public sealed class SystemRegister(IDocumentStore store, ReferenceData reference) : IDisposable
{
    public const string Container = "register";
    private const string Partition = "portfolio";

    private readonly RegisterRevisions _revisions = new(store);
    private readonly SemaphoreSlim _indexing = new(1);
    private volatile RegisterIndex? _index;
    private long _seen;

    public static DocumentKey KeyOf(string municipality) => new(Container, Partition, municipality);

    public async Task<Portfolio> PortfolioOfAsync(string municipality, CancellationToken cancellationToken) =>
        await FindAsync(municipality, cancellationToken) ?? new Portfolio { Municipality = municipality };

    /// <summary>The register as it is now; reads all of it the first time, and arranges it anew when the catalogue has changed.</summary>
    public ValueTask<RegisterIndex> IndexAsync(CancellationToken cancellationToken) =>
        _index is { } index && index.IsOf(reference.Products) ? ValueTask.FromResult(index) : new(LoadAsync(cancellationToken));

    /// <summary>Municipality code to the ones of <paramref name="products"/> that it runs or has run.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> WhoKnowsAsync(
        IReadOnlyCollection<string> products, CancellationToken cancellationToken) =>
        (await IndexAsync(cancellationToken)).WhoKnows(products);

    /// <summary>Lets the portfolio decide, stores what it became, and brings the index up to date.</summary>
    /// <returns>The portfolio as it is afterwards.</returns>
    public async Task<(PortfolioOutcome Outcome, Portfolio Portfolio)> ChangeAsync(
        string municipality, Func<Portfolio, PortfolioChange> decide, CancellationToken cancellationToken)
    {
        var outcome = PortfolioOutcome.NotFound;
        var stored = await store.ChangeAsync<Portfolio>(
            KeyOf(municipality),
            portfolio =>
            {
                (outcome, var changed) = decide(portfolio ?? new Portfolio { Municipality = municipality });
                return changed;
            },
            cancellationToken);
        if (outcome == PortfolioOutcome.Done)
            await AnnounceAsync(municipality, cancellationToken);
        return (outcome, stored ?? new Portfolio { Municipality = municipality });
    }

    /// <summary>Puts a whole portfolio in the place of what was there: for sample data.</summary>
    public async Task StoreAsync(Portfolio portfolio, CancellationToken cancellationToken)
    {
        await store.UpsertAsync(KeyOf(portfolio.Municipality), portfolio, cancellationToken);
        await AnnounceAsync(portfolio.Municipality, cancellationToken);
    }

    /// <summary>Takes in what other instances have changed. Cheap when nothing was: one point read.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (_index is null)
        {
            await LoadAsync(cancellationToken);
            return;
        }

        var revision = await _revisions.ReadAsync(cancellationToken);
        if (revision.Number == Interlocked.Read(ref _seen))
            return;
        await _indexing.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(revision, cancellationToken);
        }
        finally
        {
            _indexing.Release();
        }
    }

    public void Dispose() => _indexing.Dispose();

    private async Task<Portfolio?> FindAsync(string municipality, CancellationToken cancellationToken) =>
        (await store.ReadAsync<Portfolio>(KeyOf(municipality), cancellationToken))?.Content;

    private async Task<RegisterIndex> LoadAsync(CancellationToken cancellationToken)
    {
        await _indexing.WaitAsync(cancellationToken);
        try
        {
            if (_index is not { } index)
                return await ReadAllAsync(await _revisions.ReadAsync(cancellationToken), cancellationToken);
            return index.IsOf(reference.Products) ? index : _index = RegisterIndex.Of(reference, index.Portfolios);
        }
        finally
        {
            _indexing.Release();
        }
    }

    private async Task AnnounceAsync(string municipality, CancellationToken cancellationToken)
    {
        await IndexNewestAsync(municipality, cancellationToken);
        await _revisions.AddAsync(municipality, cancellationToken);
    }

    // One at a time and from what is stored, so that of two changes at once the later one is the one that is found.
    private async Task IndexNewestAsync(string municipality, CancellationToken cancellationToken)
    {
        await _indexing.WaitAsync(cancellationToken);
        try
        {
            if (_index is { } index && await FindAsync(municipality, cancellationToken) is { } newest)
                _index = index.With(newest);
        }
        finally
        {
            _indexing.Release();
        }
    }

    private async Task CatchUpAsync(RegisterRevision revision, CancellationToken cancellationToken)
    {
        if (revision.Since(_seen) is not { } changed)
        {
            await ReadAllAsync(revision, cancellationToken);
            return;
        }

        foreach (var found in await store.ReadManyAsync<Portfolio>([.. changed.Select(KeyOf)], cancellationToken))
            _index = _index!.With(found.Content);
        Interlocked.Exchange(ref _seen, revision.Number);
    }

    private async Task<RegisterIndex> ReadAllAsync(RegisterRevision revision, CancellationToken cancellationToken)
    {
        var portfolios = await store.QueryAllAsync<Portfolio>(new DocumentQuery(Container, Partition, PageSize: 500), cancellationToken)
            .Select(document => document.Content).ToListAsync(cancellationToken);
        Interlocked.Exchange(ref _seen, revision.Number);
        return _index = RegisterIndex.Of(reference, portfolios);
    }
}
