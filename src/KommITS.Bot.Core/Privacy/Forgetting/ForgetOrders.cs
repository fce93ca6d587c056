using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Privacy.Forgetting;

/// <summary>The orders in the store.</summary>
public sealed class ForgetOrders(IDocumentStore store, PersonalRecords records, MemberDirectory members, TimeProvider time)
{
    private static readonly Duration Pause = Duration.FromSeconds(3);
    /// <summary>As long as a turn may take.</summary>
    private static readonly Duration UnderWay = Duration.FromSeconds(15);

    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>The last of the committee names another first: else nobody could.</summary>
    /// <remarks>Who has ordered it earlier counts no more, so that of two who are the last together the second stays.</remarks>
    public async Task<bool> IsLastOfCommitteeAsync(Member member, ForgetOrder? own, CancellationToken cancellationToken)
    {
        if (!member.ActsForCommittee)
            return false;
        var leaving = (await AllAsync(cancellationToken)).Where(order => own is null || IsBefore(order, own)).SelectMany(order => order.Person.Members).ToHashSet();
        return !await members.ActiveAsync(cancellationToken).AnyAsync(
            other => other is { IsCommittee: true, IsSample: false } && other.Id != member.Id && other.PersonKey != member.PersonKey && !leaving.Contains(other.Id),
            cancellationToken);
    }

    /// <summary>Asked again, it is the order that there is.</summary>
    /// <returns>Null for the last of the committee.</returns>
    public async Task<ForgetOrder?> GiveAsync(Member member, ForgetReason reason, CancellationToken cancellationToken)
    {
        if (await IsLastOfCommitteeAsync(member, await FindAsync(member.Id, cancellationToken), cancellationToken))
            return null;
        var now = time.GetCurrentInstant();
        var person = await records.TracesOfAsync(member, cancellationToken);
        var known = await members.FindManyAsync(person.Members, cancellationToken);
        var order = new ForgetOrder
        {
            Member = member.Id,
            Person = person,
            Address = member.Address,
            Language = member.Language,
            Code = ForgetReceipt.NewCode(),
            At = now,
            DueAt = now + Pause,
            Reason = reason,
            WasSuspended = known.Values.Any(one => one.Status == MemberStatus.Suspended),
        };
        return await store.ChangeAsync<ForgetOrder>(ForgetOrder.KeyOf(member.Id), stored => stored is null ? order : null, cancellationToken);
    }

    public async Task<IReadOnlyList<ForgetOrder>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        return [.. (await AllAsync(cancellationToken)).Where(order => order.DueAt <= now)];
    }

    public async Task<ForgetOrder?> FindAsync(string member, CancellationToken cancellationToken) =>
        (await store.ReadAsync<ForgetOrder>(ForgetOrder.KeyOf(member), cancellationToken))?.Content;

    /// <summary>Of two instances that see it at once one carries it out; where that one dies, another does a minute later.</summary>
    public async Task<bool> ClaimAsync(ForgetOrder order, CancellationToken cancellationToken)
    {
        var key = ForgetOrder.KeyOf(order.Member);
        return await store.ReadAsync<ForgetOrder>(key, cancellationToken) is { } stored && stored.Content.DueAt == order.DueAt
            && (await store.ReplaceAsync(key, stored.Content with { DueAt = time.GetCurrentInstant() + Lease }, stored.ETag, cancellationToken)).IsWritten;
    }

    /// <summary>Nothing is left now: to be looked at again when turns and sends of this moment have ended.</summary>
    public Task LookAgainAsync(ForgetOrder order, CancellationToken cancellationToken) => store.ChangeAsync<ForgetOrder>(
        ForgetOrder.KeyOf(order.Member),
        stored => stored is null ? null : stored with { CleanAt = time.GetCurrentInstant(), DueAt = time.GetCurrentInstant() + UnderWay },
        cancellationToken);

    private async Task<IReadOnlyList<ForgetOrder>> AllAsync(CancellationToken cancellationToken) =>
        await store.QueryAllAsync<ForgetOrder>(new DocumentQuery(ForgetOrder.Container, ForgetOrder.Partition), cancellationToken)
            .Select(document => document.Content).OrderBy(order => order.At).ThenBy(order => order.Member, StringComparer.Ordinal).ToListAsync(cancellationToken);

    private static bool IsBefore(ForgetOrder one, ForgetOrder other) =>
        one.At < other.At || (one.At == other.At && string.CompareOrdinal(one.Member, other.Member) < 0);

    public Task CrossOutAsync(ForgetOrder order, CancellationToken cancellationToken) => store.DeleteAsync(ForgetOrder.KeyOf(order.Member), cancellationToken);
}
