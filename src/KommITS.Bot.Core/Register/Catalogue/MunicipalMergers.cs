using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Municipalities;
using KommITS.Bot.Core.Register.Portfolios;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Register.Catalogue;

/// <summary>What a merger of municipalities would move.</summary>
public sealed record MergerPreview(int Systems, int Members);

/// <summary>One municipality becomes part of another: recorded first, then the facts are taken over, then the people move. Every step can be run again.</summary>
public sealed class MunicipalMergers(ProductCatalogue catalogue, SystemRegister register, MemberDirectory members, MembershipBook memberships, ReferenceData reference, TimeProvider time)
{
    public async Task<MergerPreview> PreviewAsync(string from, CancellationToken cancellationToken) => new(
        (await register.PortfolioOfAsync(from, cancellationToken)).Usages.Count,
        await members.ActiveAsync(cancellationToken).CountAsync(member => member.Municipality == from, cancellationToken));

    public async Task<CatalogueOutcome> MergeAsync(Member by, string from, string into, CancellationToken cancellationToken)
    {
        if (!ProductCatalogue.IsAllowed(by))
            return CatalogueOutcome.NotAllowed;
        if (reference.FindMunicipality(from) is not { } gone || reference.FindMunicipality(into) is not { MergedInto: null } target)
            return CatalogueOutcome.NotFound;
        if (from == into || gone.MergedInto is not null)
            return CatalogueOutcome.Invalid;
        await catalogue.RecordAsync(
            new MunicipalMerger(from, into, by.Id, time.GetCurrentInstant()), catalogue.Line(by, "municipality", gone.Name, target.Name), cancellationToken);
        await FinishAsync(cancellationToken);
        return CatalogueOutcome.Done;
    }

    /// <summary>Does what is left of every merger that is recorded.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var merger in catalogue.Content.Mergers)
        {
            await MoveFactsAsync(merger, cancellationToken);
            await MoveMembershipAsync(merger, cancellationToken);
            await foreach (var member in members.ActiveAsync(cancellationToken).Where(member => member.WorksFor(merger.From)))
                await members.FollowAsync(member.Id, merger.From, merger.Into, cancellationToken);
        }
    }

    /// <summary>Taken over before they are taken away, so that nothing is lost in between.</summary>
    private async Task MoveFactsAsync(MunicipalMerger merger, CancellationToken cancellationToken)
    {
        var from = await register.PortfolioOfAsync(merger.From, cancellationToken);
        if (from.Usages.Count == 0)
            return;
        var now = time.GetCurrentInstant();
        await register.ChangeAsync(merger.Into, portfolio => TakeOver(portfolio, from, merger.By, now), cancellationToken);
        await register.ChangeAsync(merger.From, portfolio => TakeAway(portfolio, from, merger.By, now), cancellationToken);
    }

    /// <summary>Tenants and mail domains of a member go over, its public domain too. Given away once they are there: what is released later stays released.</summary>
    private async Task MoveMembershipAsync(MunicipalMerger merger, CancellationToken cancellationToken)
    {
        var from = await memberships.OfAsync(merger.From, cancellationToken);
        if (from.Standing != Standing.Member || from.Tenants.Count + from.MailDomains.Count == 0)
            return;
        var now = time.GetCurrentInstant();
        var domains = reference.FindMunicipality(merger.From) is { Domain.Length: > 0 } gone ? from.MailDomains.Append(gone.Domain) : from.MailDomains;
        await memberships.ChangeAsync(merger.Into, stored => stored.TakeIn(from, domains, merger.By, now), cancellationToken);
        await memberships.ChangeAsync(merger.From, stored => stored.GiveAway(merger.By, now), cancellationToken);
    }

    /// <summary>Where both run a product, what the remaining municipality has said stands, unless it has ended there.</summary>
    private static PortfolioChange TakeOver(Portfolio into, Portfolio from, string by, Instant at)
    {
        var wanted = from.Usages.Where(usage => into.Find(usage.Product) is not { } own || (!own.IsRunning && usage.IsRunning)).ToList();
        var kept = into.Usages.Where(own => !wanted.Exists(usage => usage.Product == own.Product));
        return wanted.Count == 0 ? PortfolioOutcome.Unchanged : new PortfolioChange(PortfolioOutcome.Done, into with
        {
            Usages = [.. kept.Concat(wanted)],
            History = [.. into.History.Concat(wanted.Select(usage => new UsageChange(at, by, UsageSource.Committee, usage.Product, usage))).TakeLast(Portfolio.MaxHistory)],
        });
    }

    /// <summary>Only what has been taken over: what was said in the meantime stays until the next round.</summary>
    private static PortfolioChange TakeAway(Portfolio portfolio, Portfolio taken, string by, Instant at)
    {
        var left = portfolio.Usages.Where(usage => taken.Find(usage.Product) != usage).ToList();
        var gone = portfolio.Usages.Except(left).Select(usage => new UsageChange(at, by, UsageSource.Committee, usage.Product, null));
        return left.Count == portfolio.Usages.Count ? PortfolioOutcome.Unchanged : new PortfolioChange(PortfolioOutcome.Done, portfolio with
        {
            Usages = left,
            History = [.. portfolio.History.Concat(gone).TakeLast(Portfolio.MaxHistory)],
        });
    }
}
