using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Upkeep;
using NodaTime;

namespace KommITS.Bot.Core.Committee.Cockpit;

/// <summary>How much of the register nobody vouches for any more; see <see cref="StaleFacts"/>.</summary>
/// <param name="Counties">Those with anything stale, the most stale first.</param>
/// <param name="Facts">Of all municipalities, stale or not; what has ended is not counted unless it is doubted.</param>
public sealed record StaleRegister(IReadOnlyList<StaleCounty> Counties, int Facts)
{
    public int Stale => Counties.Sum(county => county.Stale);

    public int Municipalities => Counties.Sum(county => county.Municipalities.Count);

    /// <summary>The sample society is left out.</summary>
    public static StaleRegister Of(RegisterIndex index, LocalDate today)
    {
        var told = index.Portfolios.Where(portfolio => !portfolio.IsSample)
            .Select(portfolio => (
                Place: index.Reference.FindMunicipality(portfolio.Municipality),
                Stale: portfolio.Usages.Count(usage => StaleFacts.IsStale(usage, today)),
                Facts: portfolio.Usages.Count(StaleFacts.CanGoStale)))
            .Where(one => one.Place is not null).ToList();
        var counties = told.Where(one => one.Stale > 0).GroupBy(one => one.Place!.CountyCode)
            .Select(county => new StaleCounty(
                county.First().Place!,
                [.. county.OrderByDescending(one => one.Stale).ThenBy(one => one.Place!.Name, StringComparer.Ordinal).Select(one => new StaleMunicipality(one.Place!, one.Stale, one.Facts))]));
        return new StaleRegister(
            [.. counties.OrderByDescending(county => county.Stale).ThenBy(county => county.Any.CountyCode, StringComparer.Ordinal)], told.Sum(one => one.Facts));
    }
}

/// <param name="Any">One of its municipalities, which names it.</param>
/// <param name="Municipalities">Those with anything stale, the most stale first.</param>
public sealed record StaleCounty(Municipality Any, IReadOnlyList<StaleMunicipality> Municipalities)
{
    public int Stale => Municipalities.Sum(municipality => municipality.Stale);
}

public sealed record StaleMunicipality(Municipality Municipality, int Stale, int Facts);
