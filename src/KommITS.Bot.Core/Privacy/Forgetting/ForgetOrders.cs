using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Privacy.Forgetting;

/// <summary>The orders in the store.</summary>
public sealed class ForgetOrders(IDocumentStore store, PersonalRecords records, MemberDirectory members, TimeProvider time)
{
    private static readonly Duration Pause = Duration.FromSeconds(3);
    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>The last of the committee names another first: else nobody could.</summary>
    public async Task<bool> IsLastOfCommitteeAsync(Member member, CancellationToken cancellationToken) =>
        member is { IsActive: true, IsCommittee: true }
        && !await members.ActiveAsync(cancellationToken).AnyAsync(
            other => other is { IsCommittee: true, IsSample: false } && other.Id != member.Id && other.PersonKey != member.PersonKey, cancellationToken);

    /// <summary>Asked again, it is the order that there is.</summary>
    /// <returns>Null for the last of the committee.</returns>
    public async Task<ForgetOrder?> GiveAsync(Member member, ForgetReason reason, CancellationToken cancellationToken)
    {
        if (await IsLastOfCommitteeAsync(member, cancellationToken))
            return null;
        var now = time.GetCurrentInstant();
        var order = new ForgetOrder
        {
            Member = member.Id,
            Person = await records.TracesOfAsync(member, cancellationToken),
            Address = member.Address,
            Language = member.Language,
            Code = ForgetReceipt.NewCode(),
            At = now,
            DueAt = now + Pause,
            Reason = reason,
        };
        return await store.ChangeAsync<ForgetOrder>(ForgetOrder.KeyOf(member.Id), stored => stored is null ? order : null, cancellationToken);
    }

    public async Task<IReadOnlyList<ForgetOrder>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        return await store.QueryAllAsync<ForgetOrder>(new DocumentQuery(ForgetOrder.Container, ForgetOrder.Partition), cancellationToken)
            .Select(document => document.Content).Where(order => order.DueAt <= now).OrderBy(order => order.At).ToListAsync(cancellationToken);
    }

    /// <summary>Of two instances that see it at once one carries it out; where that one dies, another does a minute later.</summary>
    public async Task<bool> ClaimAsync(ForgetOrder order, CancellationToken cancellationToken)
    {
        var key = ForgetOrder.KeyOf(order.Member);
        return await store.ReadAsync<ForgetOrder>(key, cancellationToken) is { } stored && stored.Content.DueAt == order.DueAt
            && (await store.ReplaceAsync(key, stored.Content with { DueAt = time.GetCurrentInstant() + Lease }, stored.ETag, cancellationToken)).IsWritten;
    }

    public Task CrossOutAsync(ForgetOrder order, CancellationToken cancellationToken) => store.DeleteAsync(ForgetOrder.KeyOf(order.Member), cancellationToken);
}
