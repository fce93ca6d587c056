using KommITS.Bot.Core.Register.Finding.Indexing;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Finding.Asking;

/// <summary>A <see cref="MunicipalityFilter"/> made ready to be asked of many municipalities.</summary>
internal sealed class MunicipalityMatch
{
    private readonly MunicipalityFilter _filter;
    private readonly RegisterIndex _index;
    private readonly SecurityRule _security;
    private readonly SpherePoint? _centre;

    private MunicipalityMatch(MunicipalityFilter filter, RegisterIndex index, SecurityRule security)
    {
        (_filter, _index, _security) = (filter, index, security);
        _centre = index.Reference.FindMunicipality(filter.Near?.Municipality) is { } centre ? SpherePoint.Of(centre) : null;
    }

    public static MunicipalityMatch Of(MunicipalityFilter filter, RegisterIndex index, SecurityRule security) => new(filter, index, security);

    /// <summary>A municipality that the reference data does not have is in no county, size or group.</summary>
    public bool Matches(string code) =>
        (_filter.Among is null || _filter.Among.Contains(code))
        && (_filter is { County: null, Size: null, Group: null, Near: null } || (_index.Reference.FindMunicipality(code) is { } found && IsThere(found)))
        && (_filter is { OnlyTold: false, Runs: [] } || HasTold(_index.PortfolioOf(code)));

    private bool IsThere(Municipality municipality) =>
        (_filter.County is null || _filter.County == municipality.CountyCode)
        && (_filter.Size is null || _filter.Size.Contains(municipality.Population))
        && (_filter.Group is null || municipality.GroupCode.StartsWith(_filter.Group, StringComparison.OrdinalIgnoreCase))
        && (_filter.Near is null || _centre?.KilometresTo(SpherePoint.Of(municipality)) <= _filter.Near.Kilometres);

    private bool HasTold(Portfolio portfolio) =>
        portfolio.Usages.Count > 0
        && _filter.Runs.All(product => portfolio.Find(product) is { IsRunning: true } && _security.MayShowNamed(product, portfolio));
}
