using KommITS.Bot.Core.Register.Portfolios;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>
/// Lets the municipalities' facts follow a merger of products that is recorded. It is many documents: broken off, it goes on the next time from where it was,
/// since what has moved is not found any more.
/// </summary>
public sealed class ProductMover(ProductCatalogue catalogue, SystemRegister register, ReferenceData reference, TimeProvider time)
{
    /// <summary>Moves what is left under the name of a merged product.</summary>
    /// <returns>How many municipalities' facts moved.</returns>
    public async Task<int> MoveAsync(CancellationToken cancellationToken)
    {
        var moved = 0;
        foreach (var entry in catalogue.Content.Entries.Where(entry => entry.MergedInto is not null))
            if (reference.FindProduct(entry.Id) is { } target && target.Id != entry.Id)
                moved += await MoveAsync(entry, target.Id, cancellationToken);
        return moved;
    }

    private async Task<int> MoveAsync(CatalogueEntry entry, string into, CancellationToken cancellationToken)
    {
        var index = await register.IndexAsync(cancellationToken);
        var holders = index.Portfolios.Where(portfolio => portfolio.Usages.Any(usage => usage.Product == entry.Id || usage.ReplacedBy == entry.Id))
            .Select(portfolio => portfolio.Municipality).ToList();
        foreach (var municipality in holders)
            await register.ChangeAsync(municipality, portfolio => portfolio.Move(entry.Id, into, entry.By, time.GetCurrentInstant()), cancellationToken);
        return holders.Count;
    }
}
