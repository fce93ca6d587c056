using KommITS.Bot.Core.Language.Finding;
using KommITS.Bot.Core.Register.Finding;
using KommITS.Bot.Core.Register.Portfolios;

namespace KommITS.Bot.Core.Register.Answers;

/// <summary>
/// Who runs, plans, replaces or has left something. Of security products no list is made: one is shown where it alone is named, with nothing but that they
/// run it, and a question about its replacement is not answered.
/// </summary>
internal sealed class Holders(RegisterView view, RegisterIndex index, string? own)
{
    /// <summary>As many as a security product's answer shows.</summary>
    public const int MostOfSecurity = 8;

    private const int LastYear = 2100;

    public RegisterAnswer WhoRuns(RegisterQuestion.WhoRuns question)
    {
        var (open, security) = Split(question.Systems);
        IReadOnlyList<UsageStatus> statuses = question.Stage == Stage.Planned ? [UsageStatus.Planned] : UsageQuery.RunningOrPlanned;
        return question.Systems.Products.Count == 1 && security is [var only]
            ? OfSecurity(only, statuses, question.Where)
            : Listed(open, security, products => view.Find(new UsageQuery { Products = products, Statuses = statuses, Where = WhereOf(question.Where) }).Hits);
    }

    public RegisterAnswer WhoReplaces(RegisterQuestion.WhoReplaces question, int year)
    {
        var (open, security) = Split(question.Systems);
        return Listed(open, security, products =>
        {
            var query = new UsageQuery { Products = products, Statuses = UsageQuery.Running, Where = WhereOf(question.Where) };
            var planned = view.Find(query with { Replaced = question.When ?? QuarterRange.OfYears(year, LastYear) }).Hits;
            return question.When is not null ? planned : planned.Union(view.Find(query with { Statuses = [UsageStatus.PhasingOut] }).Hits);
        });
    }

    public RegisterAnswer WhoLeft(RegisterQuestion.WhoLeft question)
    {
        var (open, security) = Split(question.Systems);
        return Listed(
            open,
            security,
            products => view.Find(new UsageQuery { Products = products, Statuses = UsageQuery.Left, Where = WhereOf(question.Where) }).Hits
                .Where(hit => question.When is null || (hit.Usage.Until is { } year && question.When.Contains(year, null))),
            hit => question.For.Count == 0 || hit.Instead.Intersect(question.For).Any());
    }

    private MunicipalityFilter WhereOf(WantedMunicipalities where) => WhereFilter.Of(where, view.Reference.FindMunicipality(own), view.Reference);

    private (List<string> Open, List<string> Security) Split(WantedSystems systems)
    {
        var meant = systems.In(view.Reference);
        return ([.. meant.Where(product => !product.Kind.IsSecurity).Select(product => product.Id)], [.. meant.Where(product => product.Kind.IsSecurity).Select(product => product.Id)]);
    }

    private RegisterAnswer Listed(
        List<string> open, List<string> security, Func<IReadOnlyList<string>, IEnumerable<UsageHit>> find, Func<HitUsage, bool>? fits = null)
    {
        if (open.Count == 0)
            return security.Count > 0 ? new RegisterAnswer.Withheld() : new RegisterAnswer.Hits([], 0, false, false);
        var found = Grouped(find(open), fits ?? (_ => true));
        return new RegisterAnswer.Hits(found, found.Count, security.Count > 0, false);
    }

    private RegisterAnswer.Hits OfSecurity(string product, IReadOnlyList<UsageStatus> statuses, WantedMunicipalities where)
    {
        var found = Grouped(view.Find(new UsageQuery { Products = [product], Statuses = statuses, Where = WhereOf(where) }).Hits.Select(Bare), _ => true);
        return new RegisterAnswer.Hits([.. found.Take(MostOfSecurity)], found.Count, false, true);
    }

    private static UsageHit Bare(UsageHit hit) =>
        hit with { Usage = new Usage { Product = hit.Usage.Product, Status = hit.Usage.Status, VerifiedAt = hit.Usage.VerifiedAt, VerifiedBy = hit.Usage.VerifiedBy } };

    /// <summary>One for each municipality, in the order of its first use.</summary>
    private List<MunicipalityHit> Grouped(IEnumerable<UsageHit> hits, Func<HitUsage, bool> fits) =>
    [
        .. hits.Select(hit => (hit.Municipality, Use: WithSuccessor(hit))).Where(hit => fits(hit.Use))
            .GroupBy(hit => hit.Municipality, hit => hit.Use, StringComparer.Ordinal)
            .Select(uses => new MunicipalityHit(uses.Key, uses.Key == own, index.PortfolioOf(uses.Key).IsSample, [.. uses])),
    ];

    /// <summary>What took the place of a system that was left: as was said, else what they run of the same kind.</summary>
    private HitUsage WithSuccessor(UsageHit hit)
    {
        if (hit.Usage.ReplacedBy is { } said)
            return new HitUsage(hit.Usage, [said], false);
        if (hit.Usage.Status != UsageStatus.Ended || view.Reference.FindProduct(hit.Usage.Product) is not { } left)
            return new HitUsage(hit.Usage, [], false);
        var now = view.SystemsOf(hit.Municipality, left.Kind.Id).Usages.Where(usage => usage.IsRunning).Select(usage => usage.Product);
        return new HitUsage(hit.Usage, [.. now], true);
    }
}
