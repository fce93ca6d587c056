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
public sealed class MunicipalityService(MembershipBook book, StandingSweep sweep, TimeProvider time)
{
    /// <returns>Also how many people it has changed something for.</returns>
    public async Task<(MunicipalityOutcome Outcome, int People)> StandAsync(Member by, string municipality, Standing standing, CancellationToken cancellationToken)
    {
        if (!IsCommittee(by))
            return (MunicipalityOutcome.NotCommittee, 0);
        var (membership, isChanged) = await book.ChangeAsync(
            municipality,
            stored => standing == Standing.Lapsed && stored.Standing != Standing.Member ? stored : stored.Become(standing, by.Id, time.GetCurrentInstant()),
            cancellationToken);
        var people = membership.IsSettled ? 0 : await sweep.SettleAsync(membership, cancellationToken);
        return (isChanged ? MunicipalityOutcome.Done : MunicipalityOutcome.AlreadyDone, people);
    }

    public Task<MunicipalityOutcome> AddDomainAsync(Member by, string municipality, string domain, CancellationToken cancellationToken) =>
        MailFit.IsDomain(domain)
            ? ChangeAsync(by, municipality, stored => stored.AddDomain(domain, by.Id, time.GetCurrentInstant()), cancellationToken)
            : Task.FromResult(MunicipalityOutcome.BadDomain);

    public Task<MunicipalityOutcome> RemoveDomainAsync(Member by, string municipality, string domain, CancellationToken cancellationToken) =>
        ChangeAsync(by, municipality, stored => stored.RemoveDomain(domain, by.Id, time.GetCurrentInstant()), cancellationToken);

    public Task<MunicipalityOutcome> ReleaseTenantAsync(Member by, string municipality, string tenant, CancellationToken cancellationToken) =>
        ChangeAsync(by, municipality, stored => stored.Release(tenant, by.Id, time.GetCurrentInstant()), cancellationToken);

    private static bool IsCommittee(Member by) => by is { IsActive: true, IsCommittee: true };

    private async Task<MunicipalityOutcome> ChangeAsync(
        Member by, string municipality, Func<MunicipalMembership, MunicipalMembership> change, CancellationToken cancellationToken)
    {
        if (!IsCommittee(by))
            return MunicipalityOutcome.NotCommittee;
        return (await book.ChangeAsync(municipality, change, cancellationToken)).IsChanged ? MunicipalityOutcome.Done : MunicipalityOutcome.AlreadyDone;
    }
}
