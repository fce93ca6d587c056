using KommITS.Bot.Core.Register.Finding.Indexing;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>A <see cref="MunicipalityFilter"/> made ready to be asked of many municipalities, by their numbers.</summary>
internal sealed class MunicipalityMatch(MunicipalityFilter filter, RegisterIndex index, SecurityRule security)
{
    private readonly SpherePoint _centre =
        filter.Near is { } near && index.Numbers.NumberOf(near.Municipality) is >= 0 and var number ? index.Numbers.FactsOf(number).Place : SpherePoint.Nowhere;

    private readonly (int[] Running, bool IsOpen)[] _runs =
        [.. filter.Runs.Select(product => (index.PostingOf(product).Running, security.IsOpen(product)))];

    private readonly bool _isAllowed = security.AllowsTogether(filter.Runs);

    /// <summary>A municipality that the reference data does not have is in no county, size or group, and near nothing.</summary>
    public bool Matches(int municipality) =>
        _isAllowed
        && (filter is { County: null, Size: null, Group: null } || (index.Numbers.MunicipalityOf(municipality) is { } known && IsOf(known)))
        && (filter.Near is null || _centre.KilometresTo(index.Numbers.FactsOf(municipality).Place) <= filter.Near.Kilometres)
        && (filter.Among is null || filter.Among.Contains(index.Numbers.CodeOf(municipality)))
        && (!filter.OnlyTold || index.PortfolioOf(municipality) is { Usages.Count: > 0 })
        && Array.TrueForAll(_runs, product => Runs(municipality, product));

    private bool IsOf(Municipality municipality) =>
        (filter.County is null || filter.County == municipality.CountyCode)
        && (filter.Size is null || filter.Size.Contains(municipality.Population))
        && (filter.Group is null || municipality.GroupCode.StartsWith(filter.Group, StringComparison.OrdinalIgnoreCase));

    private bool Runs(int municipality, (int[] Running, bool IsOpen) product) =>
        Array.BinarySearch(product.Running, municipality) >= 0 && (product.IsOpen || security.MayShowNamed(index.PortfolioOf(municipality)!));
}
