using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Members;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>Brings one delivery a step further: decided by things as they are now, claimed by ETag before it is sent, recorded after.</summary>
public sealed class NoticeDispatcher(DeliveryBook deliveries, NoticeService notices, DeliveryGate gate, DeliverySender sender, TimeProvider time)
{
    private Instant Now => time.GetCurrentInstant();

    /// <returns>How long to wait before looking at it again; null when it is done.</returns>
    public async Task<Duration?> DispatchAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        var found = await deliveries.FindAsync(key, cancellationToken);
        if (found is null or { Content.IsDone: true })
            return await ForgetAsync(key, found?.Content, cancellationToken);
        if (!found.Content.IsDue(Now))
            return found.Content.DueAt - Now;
        if (found.Content.State == DeliveryState.Sent)
            return await AmendAsync(found, cancellationToken);
        var head = await notices.FindHeadAsync(key.Partition, cancellationToken);
        var passage = await gate.AskAsync(found.Content, head, Now, cancellationToken);
        return passage.Member is { } member
            ? await SendAsync(found, head, member, cancellationToken)
            : await StoreAsync(found, passage.Delivery, cancellationToken);
    }

    private async Task<Duration?> StoreAsync(Document<Delivery> found, Delivery next, CancellationToken cancellationToken)
    {
        var key = KeyOf(next);
        if (!(await deliveries.ReplaceAsync(key, next, found.ETag, cancellationToken)).IsWritten)
            return Duration.Zero;
        await gate.NoteReachAsync(next, null, cancellationToken);
        return await AfterAsync(next, cancellationToken);
    }

    private async Task<Duration?> SendAsync(Document<Delivery> found, NoticeHead? head, Member member, CancellationToken cancellationToken)
    {
        var claimed = found.Content.Claim(Now, gate.Lease) with { Edition = head?.Edition ?? 0, Round = head?.Round ?? 0 };
        var claim = await deliveries.ReplaceAsync(KeyOf(claimed), claimed, found.ETag, cancellationToken);
        if (!claim.IsWritten)
            return Duration.Zero;
        var sent = await sender.SendAsync(claimed, member, cancellationToken);
        var ended = claimed.Record(sent.Outcome, Now);

        // What the channel has answered is recorded even while the process stops. Not written: it took longer than the lease, and another sender has it.
        if (!(await deliveries.ReplaceAsync(KeyOf(ended), ended, claim.ETag!, CancellationToken.None)).IsWritten)
            return Duration.Zero;
        await gate.NoteReachAsync(ended, member, CancellationToken.None);
        if (ended.State != DeliveryState.Sent)
            await gate.GiveBackAsync(ended, CancellationToken.None);
        else if (sent.Offered.Count > 0)
            await sender.EndDigestAsync(ended, sent.Offered, CancellationToken.None);
        return await AfterAsync(await FollowAsync(ended, CancellationToken.None), CancellationToken.None);
    }

    private async Task<Duration?> AmendAsync(Document<Delivery> found, CancellationToken cancellationToken)
    {
        var key = KeyOf(found.Content);
        var claimed = found.Content with { DueAt = Now + gate.Lease, Attempts = found.Content.Attempts + 1 };
        var claim = await deliveries.ReplaceAsync(key, claimed, found.ETag, cancellationToken);
        if (!claim.IsWritten)
            return Duration.Zero;
        var member = await gate.FindMemberAsync(claimed, cancellationToken);
        var amended = claimed.RecordAmendment(await sender.AmendAsync(claimed, member, cancellationToken), Now);
        if (!(await deliveries.ReplaceAsync(key, amended, claim.ETag!, CancellationToken.None)).IsWritten)
            return Duration.Zero;
        return await AfterAsync(await FollowAsync(amended, CancellationToken.None), CancellationToken.None);
    }

    /// <summary>What was changed or recalled while this one was under way passed it by: it is seen to now.</summary>
    private async Task<Delivery> FollowAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (await notices.FindHeadAsync(delivery.Notice.Id, cancellationToken) is not { } head || head.Follow(delivery, Now) == delivery)
            return delivery;
        return await deliveries.ChangeAsync(KeyOf(delivery), current => head.Follow(current, Now), cancellationToken) ?? delivery;
    }

    private async Task<Duration?> AfterAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (!delivery.IsDone)
        {
            await deliveries.PointAsync(delivery, cancellationToken);
            return delivery.DueAt - Now;
        }

        await deliveries.ForgetAsync(KeyOf(delivery), cancellationToken);
        return null;
    }

    /// <param name="done">Perhaps a digest whose sender died before it gave the deliveries in it their end.</param>
    private async Task<Duration?> ForgetAsync(DocumentKey key, Delivery? done, CancellationToken cancellationToken)
    {
        if (done is { State: DeliveryState.Sent, Items: { } items })
            await sender.EndDigestAsync(done, items, cancellationToken);
        await deliveries.ForgetAsync(key, cancellationToken);
        return null;
    }

    private static DocumentKey KeyOf(Delivery delivery) => NoticeKeys.DeliveryOf(delivery.Notice.Id, delivery.Member);
}
