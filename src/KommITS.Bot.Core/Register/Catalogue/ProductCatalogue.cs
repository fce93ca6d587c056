using KommITS.Bot.Core.Committee.Audit;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Catalogue;

public enum CatalogueOutcome
{
    Done,
    NotAllowed,
    NotFound,

    /// <summary>The name or id belongs to another product or kind.</summary>
    Taken,

    /// <summary>A name without letters or too long, or a thing merged with itself.</summary>
    Invalid,
}

/// <summary>Which systems there are, as the committee keeps it. A change is seen in <see cref="ReferenceData"/> when the call returns, elsewhere after a refresh.</summary>
public sealed class ProductCatalogue(IDocumentStore store, AuditLog audit, ReferenceData reference, TimeProvider time) : IDisposable
{
    public const int MaxName = 80;

    private readonly CatalogueStore _documents = new(store, audit);
    private readonly SemaphoreSlim _reading = new(1);
    private long _seen;

    internal CatalogueContent Content { get; private set; } = CatalogueContent.Empty;

    /// <summary>Names waiting for the committee, the oldest first.</summary>
    public IReadOnlyList<ProductProposal> Proposals =>
        [.. Content.Proposals.Where(proposal => reference.Proposed.Any(product => product.Id == proposal.Id)).OrderBy(proposal => proposal.At)];

    public static bool IsName(string name) => name.Trim() is { Length: > 1 and <= MaxName } trimmed && trimmed.Any(char.IsLetterOrDigit) && !trimmed.Any(char.IsControl);

    /// <summary>Takes in what was changed elsewhere; one point read when nothing was.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            var revision = await _documents.RevisionAsync(cancellationToken);
            if (revision == _seen)
                return;
            Content = await _documents.ReadAsync(cancellationToken);
            CatalogueView.Show(reference, Content);
            _seen = revision;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Notes a name that nobody knows; typed again, it is the same proposal.</summary>
    public async Task ProposeAsync(ProposedName name, Member by, string municipality, ProposalPlace where, CancellationToken cancellationToken)
    {
        if (!by.IsActive || !IsName(name.Name) || reference.FindProduct(name.Id) is not null)
            return;
        await _documents.ProposeAsync(
            new ProductProposal(name.Id, name.Name.Trim(), by.Id, municipality, time.GetCurrentInstant(), where), cancellationToken);
        await RefreshAsync(cancellationToken);
    }

    /// <summary>Makes a proposed name a product, under a better name if one is given.</summary>
    public async Task<CatalogueOutcome> AcceptAsync(Member by, string id, string kind, string supplier, string? name, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (reference.Proposed.FirstOrDefault(product => product.Id == id) is not { } proposed || reference.FindKind(kind) is null)
            return CatalogueOutcome.NotFound;
        var wanted = name ?? proposed.Name;
        if (Fault(wanted, id) is { } fault)
            return fault;
        IReadOnlyList<string> aliases = wanted == proposed.Name ? [] : [proposed.Name];
        var entry = new CatalogueEntry(id, wanted.Trim(), supplier.Trim(), kind, aliases, null, by.Id, time.GetCurrentInstant());
        await _documents.ChangeEntryAsync(id, _ => entry, Line(by, "accept", proposed.Name, entry.Name), cancellationToken);
        await _documents.SettleAsync(id, cancellationToken);
        return await DoneAsync(cancellationToken);
    }

    /// <summary>The old name stays as another one.</summary>
    public Task<CatalogueOutcome> RenameAsync(Member by, string id, string name, CancellationToken cancellationToken) =>
        EditAsync(by, id, "rename", name, Fault(name, id), entry => entry with { Name = name.Trim(), Aliases = With(entry.Aliases, entry.Name) }, cancellationToken);

    public Task<CatalogueOutcome> AddAliasAsync(Member by, string id, string alias, CancellationToken cancellationToken) =>
        EditAsync(by, id, "alias", alias, Fault(alias, id), entry => entry with { Aliases = With(entry.Aliases, alias.Trim()) }, cancellationToken);

    public Task<CatalogueOutcome> ChangeSupplierAsync(Member by, string id, string supplier, CancellationToken cancellationToken) =>
        EditAsync(by, id, "supplier", supplier, IsName(supplier) ? null : CatalogueOutcome.Invalid, entry => entry with { Supplier = supplier.Trim() }, cancellationToken);

    public Task<CatalogueOutcome> MoveToKindAsync(Member by, string id, string kind, CancellationToken cancellationToken)
    {
        var target = reference.FindKind(kind) is { } found && found.Id != SystemKind.Unsorted.Id ? found : null;
        return EditAsync(
            by, id, "move", target?.NameSv ?? kind, target is null ? CatalogueOutcome.NotFound : null, entry => entry with { Kind = kind }, cancellationToken);
    }

    /// <summary>Records that two products are one. The municipalities' facts follow by <see cref="ProductMover"/>.</summary>
    public async Task<CatalogueOutcome> MergeAsync(Member by, string from, string into, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (reference.FindProduct(from) is not { } product || reference.FindProduct(into) is not { IsProposed: false } target)
            return CatalogueOutcome.NotFound;
        if (product.Id == target.Id)
            return CatalogueOutcome.Invalid;
        await _documents.ChangeEntryAsync(
            product.Id,
            entry => (entry ?? EntryOf(product, by)) with { MergedInto = target.Id, By = by.Id, At = time.GetCurrentInstant() },
            Line(by, "merge", product.Name, target.Name),
            cancellationToken);
        await _documents.SettleAsync(product.Id, cancellationToken);
        return await DoneAsync(cancellationToken);
    }

    public IReadOnlyList<Product> ProductsOf(string supplier) => [.. reference.Products.Where(product => SupplierNames.Same(product.Supplier, supplier))];

    /// <summary>All products of one supplier are another's from now on.</summary>
    public async Task<CatalogueOutcome> TakeOverAsync(Member by, string from, string to, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (ProductsOf(from) is not [var first, ..])
            return CatalogueOutcome.NotFound;
        if (!IsName(to) || SupplierNames.Same(first.Supplier, to))
            return CatalogueOutcome.Invalid;
        await _documents.TakeOverAsync(
            new SupplierTakeover(from.Trim(), to.Trim(), by.Id, time.GetCurrentInstant()), Line(by, "takeover", first.Supplier, to.Trim()), cancellationToken);
        return await DoneAsync(cancellationToken);
    }

    /// <summary>A kind that there was not. Its id is made from the Swedish name.</summary>
    public Task<CatalogueOutcome> AddKindAsync(Member by, KindNames names, CancellationToken cancellationToken)
    {
        var id = ProductIds.Slug(names.Sv);
        var isTaken = reference.FindKind(id) is not null || id == SystemKind.Unsorted.Id;
        var entry = new KindEntry(id, names.Sv, names.En, [], by.Id, time.GetCurrentInstant());
        return ChangeKindAsync(by, id, names, isTaken, known => known is null ? entry : null, Line(by, "kind", names.Sv, names.En), cancellationToken);
    }

    /// <summary>By its old names it is still understood.</summary>
    public async Task<CatalogueOutcome> RenameKindAsync(Member by, string id, KindNames names, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (reference.FindKind(id) is not { } kind || kind.Id == SystemKind.Unsorted.Id)
            return CatalogueOutcome.NotFound;
        return await ChangeKindAsync(
            by, id, names, isTaken: false, known => Renamed(known ?? new KindEntry(id, kind.NameSv, kind.NameEn, [], by.Id, default)),
            Line(by, "kind-rename", kind.NameSv, names.ToString()), cancellationToken);

        KindEntry Renamed(KindEntry entry) => new(
            id, names.Sv, names.En, With(With(entry.Former, entry.NameSv), entry.NameEn), by.Id, time.GetCurrentInstant());
    }

    private async Task<CatalogueOutcome> ChangeKindAsync(
        Member by, string id, KindNames names, bool isTaken, Func<KindEntry?, KindEntry?> change, CatalogueLine line, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (!IsName(names.Sv) || !IsName(names.En) || id.Length == 0)
            return CatalogueOutcome.Invalid;
        var naming = new KindNaming(reference);
        if (isTaken || naming.IsTaken(names.Sv, id) || naming.IsTaken(names.En, id))
            return CatalogueOutcome.Taken;
        var isChanged = await _documents.ChangeKindAsync(id, change, line, cancellationToken);
        return await DoneAsync(cancellationToken) is var done && isChanged ? done : CatalogueOutcome.Taken;
    }

    /// <summary>Records that a municipality is part of another. Its facts and people follow by <see cref="MunicipalMergers"/>.</summary>
    internal async Task RecordAsync(MunicipalMerger merger, CatalogueLine line, CancellationToken cancellationToken)
    {
        await _documents.MergeAsync(merger, line, cancellationToken);
        await RefreshAsync(cancellationToken);
    }

    /// <summary>What is stored was changed past the catalogue: it is read anew, here and by the other instances.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await _documents.TouchAsync(cancellationToken);
        await RefreshAsync(cancellationToken);
    }

    public Task<IReadOnlyList<CatalogueLine>> HistoryAsync(int most, CancellationToken cancellationToken) => _documents.HistoryAsync(most, cancellationToken);

    public void Dispose() => _reading.Dispose();

    internal CatalogueLine Line(Member by, string what, string subject, string value) => new(time.GetCurrentInstant(), by.Id, what, subject, value);

    internal static bool IsAllowed(Member by) => by.ActsForCommittee;

    private async Task<CatalogueOutcome> EditAsync(
        Member by, string id, string what, string value, CatalogueOutcome? fault, Func<CatalogueEntry, CatalogueEntry> change, CancellationToken cancellationToken)
    {
        if (!IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (reference.FindProduct(id) is not { IsProposed: false } product)
            return CatalogueOutcome.NotFound;
        if (fault is not null)
            return fault.Value;
        await _documents.ChangeEntryAsync(
            product.Id,
            entry => change(entry ?? EntryOf(product, by)) with { By = by.Id, At = time.GetCurrentInstant() },
            Line(by, what, product.Name, value.Trim()),
            cancellationToken);
        return await DoneAsync(cancellationToken);
    }

    private async Task<CatalogueOutcome> DoneAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        return CatalogueOutcome.Done;
    }

    private CatalogueOutcome? Fault(string name, string id)
    {
        if (!IsName(name))
            return CatalogueOutcome.Invalid;
        var taken = ProductNames.Of(reference).Find(name).Any(product => product.Id != id && !product.IsProposed);
        return taken ? CatalogueOutcome.Taken : null;
    }

    private CatalogueEntry EntryOf(Product product, Member by) =>
        new(product.Id, product.Name, product.Supplier, product.Kind.Id, product.Aliases, null, by.Id, time.GetCurrentInstant());

    private static IReadOnlyList<string> With(IReadOnlyList<string> aliases, string alias) =>
        aliases.Contains(alias, StringComparer.OrdinalIgnoreCase) ? aliases : [.. aliases, alias];
}

/// <summary>A name that no product has, and the id that it gets.</summary>
public sealed record ProposedName(string Id, string Name);
