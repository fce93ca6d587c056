using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices.Digests;
using KommITS.Bot.Core.Notices.Sending;
using Microsoft.Extensions.Options;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices.Dispatch;

/// <summary>Hands a claimed delivery to the channel: as a message of its own, as a digest, or as a change to what was sent.</summary>
public sealed class DeliverySender(DigestBox digests, DeliveryBook deliveries, INoticeChannel channel, IOptions<DeliveryOptions> options, TimeProvider time)
{
    /// <summary>What is left of the lease when a send is given up, to record that.</summary>
    private const double Margin = 0.9;

    public async Task<Sending> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.Lease * Margin, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await SendWithinAsync(delivery, member, linked.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new Sending(new SendOutcome.TryLater("Timeout", MayHaveArrived: true), []);
        }
    }

    private async Task<Sending> SendWithinAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        if (delivery.Notice.Kind != Digest.Kind)
            return new Sending(await channel.SendAsync(delivery, member, cancellationToken), []);
        var waiting = await digests.WaitingAsync(delivery, cancellationToken);
        var wanted = new List<Delivery>();
        foreach (var item in waiting)
        {
            if (time.GetCurrentInstant() > item.Deadline)
                await EndAsync(item, DeliveryState.Expired, EndReasons.Late, cancellationToken);
            else if (member.HasMuted(item.Notice.Topic) && !item.Notice.IsStatutory)
                await EndAsync(item, DeliveryState.Muted, item.Notice.Topic, cancellationToken);
            else
                wanted.Add(item);
        }

        return wanted.Count == 0
            ? new Sending(new SendOutcome.Withdrawn(), [])
            : new Sending(await channel.SendDigestAsync(delivery, wanted, member, cancellationToken), [.. wanted.Select(item => item.Notice.Id)]);
    }

    public Task EndDigestAsync(Delivery digest, IReadOnlyList<string> offered, CancellationToken cancellationToken) =>
        digests.EndAsync(digest, offered, cancellationToken);

    public async Task<SendOutcome> AmendAsync(Delivery delivery, Member? member, CancellationToken cancellationToken)
    {
        if (member is not { IsActive: true })
            return new SendOutcome.Refused(EndReasons.NotMember);
        if (delivery.Digest is { } digest)
            return await AmendDigestAsync(NoticeKeys.DeliveryOf(digest, delivery.Member), member, cancellationToken);
        if (delivery.ActivityId is null)
            return new SendOutcome.Refused(EndReasons.NoActivityId);
        return delivery.Amendment!.Kind == AmendmentKind.Recall
            ? await channel.RecallAsync(delivery, member, cancellationToken)
            : await channel.UpdateAsync(delivery, null, member, cancellationToken);
    }

    /// <summary>What went out with others is changed or left out where it stands.</summary>
    private async Task<SendOutcome> AmendDigestAsync(Documents.DocumentKey key, Member member, CancellationToken cancellationToken)
    {
        if (await deliveries.FindAsync(key, cancellationToken) is not { Content: { ActivityId: not null } digest })
            return new SendOutcome.Refused(EndReasons.NoActivityId);
        var items = await digests.SentAsync(digest, cancellationToken);
        return items.Count == 0
            ? await channel.RecallAsync(digest, member, cancellationToken)
            : await channel.UpdateAsync(digest, items, member, cancellationToken);
    }

    private Task<Delivery?> EndAsync(Delivery delivery, DeliveryState state, string? reason, CancellationToken cancellationToken) => deliveries.ChangeAsync(
        NoticeKeys.DeliveryOf(delivery.Notice.Id, delivery.Member),
        current => current.State == DeliveryState.Pending ? current.End(state, reason) : current,
        cancellationToken);
}

/// <param name="Offered">The notices that a digest was made of.</param>
public sealed record Sending(SendOutcome Outcome, IReadOnlyList<string> Offered);
