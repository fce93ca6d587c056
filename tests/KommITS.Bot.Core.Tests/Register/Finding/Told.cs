using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Register.Finding;

/// <summary>A small register over the real reference data, and words to write one in.</summary>
internal static class Told
{
    public const string Lekeberg = "1814";
    public const string Umea = "2480";
    public const string Habo = "0643";

    /// <summary>Håbo, another municipality than Habo.</summary>
    public const string HaboOfUppsala = "0305";

    public const string Orebro = "1880";
    public const string Laxa = "1860";

    public static readonly ReferenceData Reference = ReferenceDataFile.Load();

    public static Member Someone(string municipality = "0114") => new() { Id = "alva", Municipality = municipality, Status = MemberStatus.Active };

    public static RegisterIndex Index(params Portfolio[] portfolios) => RegisterIndex.Of(Reference, portfolios);

    public static RegisterView View(params Portfolio[] portfolios) => RegisterView.Of(Index(portfolios), Someone());

    public static Portfolio By(string municipality, params Usage[] usages) => new() { Municipality = municipality, Usages = usages };

    public static Usage Runs(string product) => new() { Product = product };

    public static Usage Plans(string product) => new() { Product = product, Status = UsageStatus.Planned };

    public static Usage Left(string product, string? forProduct = null) => new() { Product = product, Status = UsageStatus.Ended, ReplacedBy = forProduct };

    public static Usage Replaces(string product, int year, int? quarter = null) =>
        new() { Product = product, ReplacementYear = year, ReplacementQuarter = quarter };

    public static Usage ConfirmedIn(this Usage usage, int year) => usage with { VerifiedAt = Instant.FromUtc(year, 1, 1, 0, 0) };

    /// <summary>"Lekeberg lifecare" for each hit.</summary>
    public static string[] Lines(this UsageList found) =>
        [.. found.Hits.Select(hit => $"{Reference.FindMunicipality(hit.Municipality)?.Name ?? hit.Municipality} {hit.Usage.Product}")];
}
