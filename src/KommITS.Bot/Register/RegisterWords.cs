using System.Globalization;
using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register;
using KommITS.Bot.Core.Register.Portfolios;
using KommITS.Bot.Language;
using NodaTime.Extensions;

namespace KommITS.Bot.Register;

/// <summary>The facts of the register in the words of one language.</summary>
internal sealed class RegisterWords(ReferenceData reference, TimeProvider time)
{
    private const int MostProducts = 4;
    private static readonly string[] SystemEndings = ["system", "plattform", "arkiv"];

    public string Municipality(Texts texts, string? code) =>
        reference.FindMunicipality(code) is { } municipality ? texts.Municipality(municipality) : texts["members.notGiven"];

    /// <summary>"Umeå", for where the whole name would be long.</summary>
    public string ShortMunicipality(string code) => reference.FindMunicipality(code)?.Name ?? code;

    /// <summary>"8 812 invånare".</summary>
    public string Residents(Texts texts, string code) =>
        texts.Format("register.residents", WhereWords.Residents(texts, reference.FindMunicipality(code)?.Population ?? 0));

    public string Product(string id) => reference.FindProduct(id)?.Name ?? id;

    public SystemKind? KindOf(string product) => reference.FindProduct(product)?.Kind;

    public SystemKind? FindKind(string? id) => id is null ? null : reference.FindKind(id);

    /// <summary>"Raindance eller Heroma", "system från Visma", "ekonomisystem från CGI".</summary>
    public string Systems(Texts texts, WantedSystems systems) => systems switch
    {
        { Products.Count: > MostProducts } => texts.Format("questions.andMore", string.Join(", ", systems.Products.Take(MostProducts).Select(Product)), systems.Products.Count - MostProducts),
        { Products.Count: > 0 } => texts.AnyOf([.. systems.Products.Select(Product)]),
        { Supplier: { } supplier } => texts.Format("register.fromSupplier", KindNoun(texts, FindKind(systems.Kind)), supplier),
        _ => KindNoun(texts, FindKind(systems.Kind)),
    };

    /// <summary>"ekonomisystem", "system för skola och förskola"; without a kind "system".</summary>
    public static string KindNoun(Texts texts, SystemKind? kind)
    {
        if (kind is null)
            return texts["register.systems"];
        var name = InSentence(kind.Name(texts.Language));
        var isNoun = texts.Language == Texts.Swedish && SystemEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
        return isNoun ? name : texts.Format("register.systemsFor", name);
    }

    /// <summary>"i drift sedan 2019, byts kvartal 3 2027 mot Lifecare, som molntjänst": without a full stop.</summary>
    public string Fact(Texts texts, Usage usage)
    {
        string?[] parts = [Status(texts, usage), Replacement(texts, usage), usage.Hosting is { } hosting ? texts[HostingKey(hosting)] : null];
        return string.Join(", ", parts.OfType<string>());
    }

    public string Badge(Texts texts, Usage usage)
    {
        var badge = usage.FreshnessAt(time.GetCurrentInstant()) switch
        {
            Freshness.Confirmed => texts.Format("register.confirmed", texts.Day(usage.VerifiedAt!.Value)),
            Freshness.Ageing => texts.Format("register.ageing", texts.Day(usage.VerifiedAt!.Value)),
            _ => texts["register.unconfirmed"],
        };
        return usage.Challenge is null ? badge : texts.Format("register.disputed", badge);
    }

    /// <summary>"2027", "kvartal 3 2027".</summary>
    public static string Quarter(Texts texts, int year, int? quarter) =>
        quarter is null ? Year(year) : texts.Format("register.quarter", quarter, Year(year));

    /// <summary>Not 2 027.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private string? Replacement(Texts texts, Usage usage)
    {
        if (!usage.IsRunning)
            return null;
        var when = usage.ReplacementYear is { } year ? Quarter(texts, year, usage.ReplacementQuarter) : null;
        return (when, usage.ReplacedBy) switch
        {
            (null, null) => null,
            (null, { } next) => texts.Format("register.replacedBy", Product(next)),
            (_, null) => texts.Format("register.replaced", when),
            (_, { } next) => texts.Format("register.replacedByWhen", when, Product(next)),
        };
    }

    private static string Status(Texts texts, Usage usage) => (usage.Status, usage.Status == UsageStatus.Ended ? usage.Until : usage.Since) switch
    {
        (UsageStatus.InUse, { } year) => texts.Format("register.inUseSince", Year(year)),
        (UsageStatus.InUse, null) => texts["register.inUse"],
        (UsageStatus.PhasingOut, { } year) => texts.Format("register.phasingOutSince", Year(year)),
        (UsageStatus.PhasingOut, null) => texts["register.phasingOut"],
        (UsageStatus.Planned, { } year) => texts.Format("register.plannedFrom", Year(year)),
        (UsageStatus.Planned, null) => texts["register.planned"],
        (_, { } year) => texts.Format("register.endedIn", Year(year)),
        _ => texts["register.ended"],
    };

    private static string HostingKey(Core.Register.Portfolios.Hosting hosting) => hosting switch
    {
        Core.Register.Portfolios.Hosting.Own => "register.hostingOwn",
        Core.Register.Portfolios.Hosting.Partner => "register.hostingPartner",
        _ => "register.hostingSaas",
    };

    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    /// <summary>"Ekonomisystem" as within a sentence; "HR- och lönesystem" stays.</summary>
    public static string InSentence(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));
}
