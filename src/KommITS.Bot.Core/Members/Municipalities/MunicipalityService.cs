using KommITS.Bot.Core.Committee.Audit;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Members.Municipalities;

public enum MunicipalityOutcome
{
    Done,
    AlreadyDone,
    NotCommittee,
    BadDomain,
}

/// <summary>What the committee does with a municipality's membership.</summary>
public sealed class MunicipalityService(MembershipBook book, StandingSweep sweep, AuditLog audit, TimeProvider time)
{
    /// <returns>Also how many people it has changed something for.</returns>
    public async Task<(MunicipalityOutcome Outcome, int People)> StandAsync(Member by, string municipality, Standing standing, CancellationToken cancellationToken)
    {
        if (!IsCommittee(by))
            return (MunicipalityOutcome.NotCommittee, 0);
        var (membership, isChanged) = await ChangeAsync(
            by,
            municipality,
            standing == Standing.Member ? "municipality.join" : "municipality.lapse",
            null,
            stored => standing == Standing.Lapsed && stored.Standing != Standing.Member ? stored : stored.Become(standing, by.Id, time.GetCurrentInstant()),
            cancellationToken);
        var people = membership.IsSettled ? 0 : await sweep.SettleAsync(membership, cancellationToken);
        return (isChanged ? MunicipalityOutcome.Done : MunicipalityOutcome.AlreadyDone, people);
    }

    public Task<MunicipalityOutcome> AddDomainAsync(Member by, string municipality, string domain, CancellationToken cancellationToken) =>
        MailFit.IsDomain(domain)
            ? TryAsync(by, municipality, "municipality.domain", domain, stored => stored.AddDomain(domain, by.Id, time.GetCurrentInstant()), cancellationToken)
            : Task.FromResult(MunicipalityOutcome.BadDomain);

    public Task<MunicipalityOutcome> RemoveDomainAsync(Member by, string municipality, string domain, CancellationToken cancellationToken) =>
        TryAsync(by, municipality, "municipality.nodomain", domain, stored => stored.RemoveDomain(domain, by.Id, time.GetCurrentInstant()), cancellationToken);

    public Task<MunicipalityOutcome> ReleaseTenantAsync(Member by, string municipality, string tenant, CancellationToken cancellationToken) =>
        TryAsync(by, municipality, "municipality.release", tenant, stored => stored.Release(tenant, by.Id, time.GetCurrentInstant()), cancellationToken);

    private static bool IsCommittee(Member by) => by.ActsForCommittee;

    private async Task<MunicipalityOutcome> TryAsync(
        Member by, string municipality, string action, string words, Func<MunicipalMembership, MunicipalMembership> change, CancellationToken cancellationToken)
    {
        if (!IsCommittee(by))
            return MunicipalityOutcome.NotCommittee;
        return (await ChangeAsync(by, municipality, action, words, change, cancellationToken)).IsChanged ? MunicipalityOutcome.Done : MunicipalityOutcome.AlreadyDone;
    }

    private async Task<(MunicipalMembership Membership, bool IsChanged)> ChangeAsync(
        Member by, string municipality, string action, string? words, Func<MunicipalMembership, MunicipalMembership> change, CancellationToken cancellationToken)
    {
        var before = await book.OfAsync(municipality, cancellationToken);
        if (ReferenceEquals(change(before), before))
            return (before, false);
        var what = $"municipality/{municipality}";
        await audit.WriteAsync($"{what}/{action}/{before.History.Count}", by.Id, action, new AuditSubject(what), words, cancellationToken);
        return await book.ChangeAsync(municipality, change, cancellationToken);
    }
}
