using CsCheck;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Core.Tests.Register.Finding;

namespace KommITS.Bot.Core.Tests.Register.Similarity;

/// <summary>Registers of any content: few municipalities and few products, so that they have much in common, and everything that does not count among it.</summary>
internal static class RandomRegister
{
    private const int Municipalities = 12;
    private const int Most = 20;

    private const string Unknown = "9999";

    private static readonly ReferenceData All = ReferenceDataFile.Load();

    /// <summary>A part of the real ones, with products of every kind, security too.</summary>
    public static readonly ReferenceData Reference = new(
        [.. All.Municipalities.Where((_, at) => at % 10 == 0)],
        [.. All.Products.Where((_, at) => at % 4 == 0)]);

    private static readonly string[] Products = [.. Reference.Products.Select(product => product.Id), "not-yet-known"];

    private static readonly string[] Codes = [.. Reference.Municipalities.Select(municipality => municipality.Code).Take(Municipalities - 1), Unknown];

    public static Gen<string> Product { get; } = Gen.OneOfConst(Products);

    /// <summary>One that counts in a comparison.</summary>
    public static Gen<string> OpenProduct { get; } = Product.Where(product => Reference.FindProduct(product) is { Kind.IsSecurity: false });

    public static Gen<string> Municipality { get; } = Gen.OneOfConst(Codes);

    public static Gen<(string One, string Other)> TwoMunicipalities { get; } = Gen.Select(Municipality, Municipality).Where(two => two.Item1 != two.Item2);

    private static Gen<Usage> Usage { get; } = Gen.Select(
        Product,
        Gen.Frequency((4, Gen.Const(UsageStatus.InUse)), (1, Gen.Enum<UsageStatus>())),
        Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[2026, 2031])),
        Gen.Int[0, 4],
        (product, status, year, quarter) => new Usage
        {
            Product = product,
            Status = status,
            ReplacementYear = year > 0 ? year : null,
            ReplacementQuarter = year > 0 && quarter > 0 ? quarter : null,
        });

    public static Gen<Portfolio> Portfolio { get; } = Gen.Select(Municipality, Usage.Array[0, Most], PortfolioOf);

    public static Gen<Portfolio[]> Portfolios { get; } = Portfolio.Array[0, Municipalities * 2]
        .Select(portfolios => portfolios.DistinctBy(portfolio => portfolio.Municipality).ToArray());

    /// <summary>The one that the reference data does not have is always among them.</summary>
    public static RegisterIndex Index(params IEnumerable<Portfolio> portfolios) =>
        RegisterIndex.Of(Reference, portfolios.Append(PortfolioOf(Unknown, [])).DistinctBy(portfolio => portfolio.Municipality));

    public static RegisterView View(params IEnumerable<Portfolio> portfolios) => RegisterView.Of(Index(portfolios), Told.Someone());

    /// <summary>The portfolios after that municipality also runs the product, plainly.</summary>
    public static Portfolio[] Adding(this Portfolio[] portfolios, string municipality, string product)
    {
        var before = portfolios.FirstOrDefault(portfolio => portfolio.Municipality == municipality) ?? PortfolioOf(municipality, []);
        var after = before with { Usages = [.. before.Usages.Where(usage => usage.Product != product), new Usage { Product = product }] };
        return [.. portfolios.Where(portfolio => portfolio.Municipality != municipality), after];
    }

    /// <summary>The portfolios with nothing ever told of the product by these.</summary>
    public static Portfolio[] Without(this Portfolio[] portfolios, string product, params string[] municipalities) =>
    [
        .. portfolios.Select(portfolio => municipalities.Contains(portfolio.Municipality)
            ? portfolio with { Usages = [.. portfolio.Usages.Where(usage => usage.Product != product)] }
            : portfolio),
    ];

    private static Portfolio PortfolioOf(string municipality, Usage[] usages) =>
        new() { Municipality = municipality, Usages = [.. usages.DistinctBy(usage => usage.Product)] };
}
