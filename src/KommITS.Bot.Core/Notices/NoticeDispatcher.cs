using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices;

/// <summary>Brings one delivery a step further: claimed by ETag before it is sent, recorded after.</summary>
public sealed class NoticeDispatcher(IDocumentStore store, MemberDirectory members, INoticeChannel channel, TimeProvider time)
{
    /// <summary>Deliveries that wait in the store, for a worker that has just started.</summary>
    public IAsyncEnumerable<DocumentKey> FindOpenAsync(CancellationToken cancellationToken) =>
        store.QueryAllAsync<NoticeService.OpenDelivery>(new DocumentQuery(NoticeService.Container, NoticeService.OpenPartition, PageSize: 500), cancellationToken)
            .Select(document => NoticeService.KeyOf(document.Content.Notice, document.Content.Member));

    /// <returns>How long to wait before looking at it again; null when it is done.</returns>
    public async Task<Duration?> DispatchAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var found = await store.ReadAsync<Delivery>(key, cancellationToken);
        if (found is null || found.Content.IsDone)
            return await ForgetAsync(key, cancellationToken);
        if (!found.Content.IsDue(now))
            return found.Content.DueAt - now;
        var claimed = found.Content.Claim(now);
        var claim = await store.ReplaceAsync(key, claimed, found.ETag, cancellationToken);
        if (!claim.IsWritten)
            return Duration.Zero;

        var outcome = found.Content.IsSpent ? new SendOutcome.Refused("AttemptsUsedUp") : await SendAsync(claimed, cancellationToken);
        var ended = claimed.Record(outcome, time.GetCurrentInstant());

        // What the channel has answered is recorded even while the process stops. Not written: it took longer than the lease, and another sender has it.
        var record = await store.ReplaceAsync(key, ended, claim.ETag!, CancellationToken.None);
        if (!record.IsWritten)
            return Duration.Zero;
        return ended.IsDone ? await ForgetAsync(key, CancellationToken.None) : ended.DueAt - time.GetCurrentInstant();
    }

    private async Task<SendOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(delivery.Member, cancellationToken);
        if (member is not { IsActive: true })
            return new SendOutcome.Withdrawn();
        if (member.HasMuted(delivery.Notice.Topic))
            return new SendOutcome.Muted();
        return member.Address is null
            ? new SendOutcome.Unreachable("NoConversation")
            : await channel.SendAsync(delivery, member, cancellationToken);
    }

    private async Task<Duration?> ForgetAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        await store.DeleteAsync(NoticeService.OpenKeyOf(key), cancellationToken);
        return null;
    }
}
