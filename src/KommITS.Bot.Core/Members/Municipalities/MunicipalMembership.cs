using NodaTime;

namespace KommITS.Bot.Core.Members.Municipalities;

public enum Standing
{
    /// <summary>No municipality of the society; nothing stored means this.</summary>
    Never,
    Member,

    /// <summary>Was a member: its people keep privacy and export.</summary>
    Lapsed,
}

public enum MembershipEventKind
{
    Joined,
    Lapsed,
    TenantBound,
    TenantReleased,
    DomainAdded,
    DomainRemoved,
    Deleted,
}

/// <param name="By">Member id; null: the bot itself.</param>
/// <param name="Detail">The tenant or the mail domain.</param>
public sealed record MembershipEvent(MembershipEventKind Kind, Instant At, string? By, string? Detail = null);

/// <summary>A municipality in the society: where it stands, and by what its people are known.</summary>
public sealed record MunicipalMembership
{
    public const int MostDomains = 20;

    /// <summary>Municipality code.</summary>
    public required string Municipality { get; init; }

    public Standing Standing { get; init; }

    /// <summary>Microsoft 365 tenants that its people come from. A shared IT organisation's tenant is bound to each of its municipalities.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>Mail domains beside the public one of the reference data.</summary>
    public IReadOnlyList<string> MailDomains { get; init; } = [];

    public IReadOnlyList<MembershipEvent> History { get; init; } = [];

    public bool IsDeleted { get; init; }

    /// <summary>Its people are where it stands; false until <see cref="StandingSweep"/> has seen to it.</summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>It was in the society and is not any more.</summary>
    public bool HasEnded => Standing == Standing.Lapsed || IsDeleted;

    public Instant? Since => History.LastOrDefault(one => one.Kind is MembershipEventKind.Joined or MembershipEventKind.Lapsed)?.At;

    public bool Knows(string? tenant) => tenant is not null && Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    public MunicipalMembership Become(Standing standing, string? by, Instant now) =>
        Standing == standing && !IsDeleted
            ? this
            : With(standing == Standing.Member ? MembershipEventKind.Joined : MembershipEventKind.Lapsed, by, now) with { Standing = standing, IsDeleted = false, IsSettled = false };

    public MunicipalMembership Bind(string tenant, string? by, Instant now) =>
        Knows(tenant) ? this : With(MembershipEventKind.TenantBound, by, now, tenant) with { Tenants = [.. Tenants, tenant] };

    public MunicipalMembership Release(string tenant, string? by, Instant now) =>
        !Knows(tenant)
            ? this
            : With(MembershipEventKind.TenantReleased, by, now, tenant) with { Tenants = [.. Tenants.Where(bound => !string.Equals(bound, tenant, StringComparison.OrdinalIgnoreCase))] };

    public MunicipalMembership AddDomain(string domain, string? by, Instant now) =>
        MailDomains.Contains(domain, StringComparer.OrdinalIgnoreCase) || MailDomains.Count >= MostDomains
            ? this
            : With(MembershipEventKind.DomainAdded, by, now, domain) with { MailDomains = [.. MailDomains, domain] };

    public MunicipalMembership RemoveDomain(string domain, string? by, Instant now) =>
        !MailDomains.Contains(domain, StringComparer.OrdinalIgnoreCase)
            ? this
            : With(MembershipEventKind.DomainRemoved, by, now, domain) with { MailDomains = [.. MailDomains.Where(known => !string.Equals(known, domain, StringComparison.OrdinalIgnoreCase))] };

    /// <summary>Another becomes part of it: that one's people come in by what they were known by. It becomes no member by that.</summary>
    /// <param name="domains">Mail domains of the other.</param>
    public MunicipalMembership TakeIn(MunicipalMembership other, IEnumerable<string> domains, string? by, Instant now) =>
        domains.Aggregate(other.Tenants.Aggregate(this, (all, tenant) => all.Bind(tenant, by, now)), (all, domain) => all.AddDomain(domain, by, now));

    /// <summary>It is part of another now: nobody is known by it any more.</summary>
    public MunicipalMembership GiveAway(string? by, Instant now) =>
        MailDomains.Aggregate(Tenants.Aggregate(this, (left, tenant) => left.Release(tenant, by, now)), (left, domain) => left.RemoveDomain(domain, by, now));

    /// <summary>All that is known of it goes; that it was deleted, and by whom, stays.</summary>
    public MunicipalMembership Delete(string? by, Instant now) =>
        IsDeleted ? this : new MunicipalMembership { Municipality = Municipality, IsDeleted = true, IsSettled = false, History = [new(MembershipEventKind.Deleted, now, by)] };

    private MunicipalMembership With(MembershipEventKind kind, string? by, Instant now, string? detail = null) =>
        this with { History = [.. History, new(kind, now, by, detail)] };
}
