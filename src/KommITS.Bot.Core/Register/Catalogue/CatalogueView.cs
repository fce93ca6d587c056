namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>Lays what the committee has said over the built-in data. Pure, so that every instance comes to the same.</summary>
internal static class CatalogueView
{
    public static void Show(ReferenceData reference, CatalogueContent content)
    {
        var inOrder = Kinds(reference, content.Kinds);
        var kinds = inOrder.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        var entries = content.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var merged = Merged(entries);
        var names = reference.BuiltInProducts.Select(product => Of(product, entries, kinds))
            .Concat(Added(reference, entries).Select(entry => Of(entry, kinds)))
            .ToDictionary(product => product.Id, StringComparer.Ordinal);
        var products = names.Values.Where(product => !merged.ContainsKey(product.Id))
            .Select(product => WithNamesOf(product, merged.Where(pair => pair.Value == product.Id).Select(pair => names.GetValueOrDefault(pair.Key))))
            .Select(product => product with { Supplier = OwnerOf(product.Supplier, content.Takeovers) })
            .ToList();
        var mergers = content.Mergers.ToDictionary(merger => merger.From, merger => merger.Into, StringComparer.Ordinal);
        reference.Become(
            [.. reference.BuiltInMunicipalities.Select(one => mergers.TryGetValue(one.Code, out var into) ? one with { MergedInto = into } : one)],
            products,
            [.. content.Proposals.Where(proposal => !proposal.IsSettled && !entries.ContainsKey(proposal.Id) && !names.ContainsKey(proposal.Id)).Select(Of)],
            merged,
            new KindList(inOrder, content.Kinds.ToDictionary(entry => entry.Id, entry => entry.Former, StringComparer.Ordinal)));
    }

    /// <summary>The built-in ones in their order, under the names that they have now; then those that were added, by id.</summary>
    private static List<SystemKind> Kinds(ReferenceData reference, IReadOnlyList<KindEntry> entries)
    {
        var said = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var builtIn = reference.BuiltInKinds.Select(kind => said.TryGetValue(kind.Id, out var entry) ? Of(entry) : kind).ToList();
        return [.. builtIn, .. entries.Where(entry => builtIn.TrueForAll(kind => kind.Id != entry.Id)).OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(Of)];
    }

    private static SystemKind Of(KindEntry entry) => new(entry.Id, entry.NameSv, entry.NameEn);

    /// <summary>Id to where its mergers end. A ring, which two people at once could make, ends where it began.</summary>
    private static Dictionary<string, string> Merged(Dictionary<string, CatalogueEntry> entries)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries.Values.Where(entry => entry.MergedInto is not null))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Id };
            var target = entry.MergedInto!;
            while (seen.Add(target) && entries.GetValueOrDefault(target)?.MergedInto is { } next)
                target = next;
            if (target != entry.Id && entries.GetValueOrDefault(target)?.MergedInto is null)
                merged[entry.Id] = target;
        }

        return merged;
    }

    private static IEnumerable<CatalogueEntry> Added(ReferenceData reference, Dictionary<string, CatalogueEntry> entries)
    {
        var builtIn = reference.BuiltInProducts.Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        return entries.Values.Where(entry => !builtIn.Contains(entry.Id)).OrderBy(entry => entry.Name, StringComparer.Ordinal);
    }

    private static Product Of(Product product, Dictionary<string, CatalogueEntry> entries, Dictionary<string, SystemKind> kinds) =>
        entries.GetValueOrDefault(product.Id) is not { } entry
            ? product with { Kind = kinds.GetValueOrDefault(product.Kind.Id, product.Kind) }
            : product with
            {
                Name = entry.Name,
                Supplier = entry.Supplier,
                Kind = kinds.GetValueOrDefault(entry.Kind, kinds.GetValueOrDefault(product.Kind.Id, product.Kind)),
                Aliases = entry.Aliases,
                NameIsAmbiguous = product.NameIsAmbiguous && product.Name == entry.Name,
            };

    private static Product Of(CatalogueEntry entry, Dictionary<string, SystemKind> kinds) =>
        new(entry.Id, entry.Name, entry.Supplier, kinds.GetValueOrDefault(entry.Kind, SystemKind.Unsorted), entry.Aliases, [], false);

    private static Product Of(ProductProposal proposal) =>
        new(proposal.Id, proposal.Name, "", SystemKind.Unsorted, [], [], false) { IsProposed = true };

    /// <summary>What was merged into it is found by its old names.</summary>
    private static Product WithNamesOf(Product product, IEnumerable<Product?> others)
    {
        var more = others.OfType<Product>().ToList();
        return more.Count == 0 ? product : product with
        {
            Aliases = [.. product.Aliases.Concat(more.SelectMany(other => other.Aliases.Append(other.Name))).Distinct(StringComparer.OrdinalIgnoreCase)],
            AmbiguousAliases = [.. product.AmbiguousAliases.Concat(more.SelectMany(other => other.AmbiguousAliases)).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static string OwnerOf(string supplier, IReadOnlyList<SupplierTakeover> takeovers) => takeovers.OrderBy(takeover => takeover.At)
        .Aggregate(supplier, (owner, takeover) => SupplierNames.Same(owner, takeover.From) ? takeover.To : owner);
}
