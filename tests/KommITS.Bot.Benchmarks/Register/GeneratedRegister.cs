using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Benchmarks.Register;

/// <summary>
/// The real municipalities, made-up ones after them where more are asked for, and what they run: all made up, the same at every run. Products are as uneven as
/// in life (in each kind a few that most have and many that few have), and neighbours tend to the same ones.
/// </summary>
internal sealed class GeneratedRegister
{
    private static readonly ReferenceData Real = ReferenceDataFile.Load();
    private static readonly Instant Day = Instant.FromUtc(2026, 11, 1, 8, 0);

    private readonly Random _random = new(1996);
    private readonly Dictionary<string, double[]> _tastes = [];

    public static ReferenceData ReferenceOf(int organisations)
    {
        var random = new Random(290);
        var madeUp = Enumerable.Range(0, Math.Max(0, organisations - Real.Municipalities.Count)).Select(number => Like(Real.Municipalities[number % Real.Municipalities.Count], number, random));
        return new ReferenceData([.. Real.Municipalities.Take(organisations), .. madeUp], Real.Products);
    }

    /// <param name="telling">The part of them that has told anything.</param>
    /// <param name="fewest">Systems of the one that has told of fewest.</param>
    public IEnumerable<Portfolio> Portfolios(ReferenceData reference, double telling, int fewest, int most) => reference.Municipalities
        .Where(_ => _random.NextDouble() < telling)
        .Select(municipality => PortfolioOf(municipality, _random.Next(fewest, most + 1)));

    private static Municipality Like(Municipality real, int number, Random random) => real with
    {
        Code = $"n{number}",
        Name = $"{real.Name} {number}",
        Population = (int)(real.Population * (0.5 + random.NextDouble())),
        Latitude = real.Latitude + random.NextDouble() - 0.5,
        Longitude = real.Longitude + random.NextDouble() - 0.5,
    };

    private Portfolio PortfolioOf(Municipality municipality, int systems)
    {
        var taste = TasteOf(municipality);
        // The smallest of -ln(u)/weight are a draw without putting back.
        var drawn = Real.Products.Index()
            .OrderBy(product => -Math.Log(1 - _random.NextDouble()) / taste[product.Index])
            .Take(systems)
            .Select(product => UsageOf(product.Item.Id));
        return new Portfolio { Municipality = municipality.Code, Usages = [.. drawn], IsSample = true };
    }

    // Weights fall as 1, 1/2, 1/3 within each kind; where one county or one size has a favourite, it is four times as likely there.
    private double[] TasteOf(Municipality municipality)
    {
        var key = $"{municipality.CountyCode} {municipality.Population > 50_000}";
        if (!_tastes.TryGetValue(key, out var taste))
            _tastes[key] = taste = [.. Real.Products.GroupBy(product => product.Kind).SelectMany(kind => kind.Index().Select(product => (_random.Next(6) == 0 ? 4.0 : 1) / (1 + product.Index)))];
        return taste;
    }

    private Usage UsageOf(string product) => new()
    {
        Product = product,
        Status = _random.Next(10) switch { 0 => UsageStatus.Ended, 1 => UsageStatus.Planned, 2 => UsageStatus.PhasingOut, _ => UsageStatus.InUse },
        Since = _random.Next(2005, 2026),
        ReplacementYear = _random.Next(6) == 0 ? _random.Next(2027, 2032) : null,
        VerifiedAt = Day - Duration.FromDays(_random.Next(900)),
    };
}
