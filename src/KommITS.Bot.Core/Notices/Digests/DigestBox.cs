using KommITS.Bot.Core.Documents;
using NodaTime;

namespace KommITS.Bot.Core.Notices.Digests;

/// <summary>What waits to go out together. Every delivery keeps its own end; the digest is how it gets there.</summary>
public sealed class DigestBox(IDocumentStore store, DeliveryBook deliveries)
{
    /// <summary>After that a delivery that its digest did not take along is looked at again.</summary>
    private static readonly Duration LookAgain = Duration.FromHours(1);

    private static readonly Duration Later = Duration.FromMinutes(15);

    /// <summary>
    /// Puts a delivery aside until then. In this order a crash in between leaves nothing behind but a digest that finds it, or finds nothing and is not sent.
    /// </summary>
    /// <returns>The delivery as it has to be stored.</returns>
    public async Task<Delivery> PutAsync(Delivery delivery, Instant at, CancellationToken cancellationToken)
    {
        var digest = Digest.NoticeOf(delivery.Member, at);
        while (await deliveries.FindAsync(NoticeKeys.DeliveryOf(digest.Id, delivery.Member), cancellationToken) is { Content.IsDone: true })
            digest = Digest.NoticeOf(delivery.Member, at += Later);
        await store.UpsertAsync(NoticeKeys.ItemOf(digest.Id, delivery.Notice.Id), new Item(delivery.Notice.Id), cancellationToken);
        await deliveries.AddAsync(Delivery.Of(digest, new NoticeRecipient(delivery.Member, Digest.Why), at), cancellationToken);
        return delivery.Collect(digest.Id, at, at + LookAgain);
    }

    /// <summary>The deliveries that wait for the digest, in the order in which they were published.</summary>
    public async Task<IReadOnlyList<Delivery>> WaitingAsync(Delivery digest, CancellationToken cancellationToken)
    {
        var items = await ItemsAsync(digest, cancellationToken);
        return
        [
            .. items.Where(delivery => delivery.State == DeliveryState.Pending && delivery.Digest == digest.Notice.Id)
                .OrderBy(delivery => delivery.Since).ThenBy(delivery => delivery.Notice.Id, StringComparer.Ordinal)
                .Take(Digest.MaxItems),
        ];
    }

    /// <summary>Those that went out in the digest and are not recalled, to make its card anew.</summary>
    public async Task<IReadOnlyList<Delivery>> SentAsync(Delivery digest, CancellationToken cancellationToken) =>
    [
        .. (await ItemsAsync(digest, cancellationToken))
            .Where(delivery => digest.Items?.Contains(delivery.Notice.Id) == true && delivery.Amendment is not { Kind: AmendmentKind.Recall }),
    ];

    /// <summary>Gives each delivery that went along its end. Run again after a crash it ends the rest.</summary>
    public async Task EndAsync(Delivery digest, IReadOnlyList<string> offered, CancellationToken cancellationToken)
    {
        foreach (var notice in offered)
        {
            var isIn = digest.Items?.Contains(notice) == true;
            await deliveries.ChangeAsync(
                NoticeKeys.DeliveryOf(notice, digest.Member),
                delivery => delivery.State != DeliveryState.Pending || delivery.Digest != digest.Notice.Id ? delivery
                    : isIn ? delivery.SendIn(digest)
                    : delivery.End(DeliveryState.Withdrawn, EndReasons.Gone),
                cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Delivery>> ItemsAsync(Delivery digest, CancellationToken cancellationToken)
    {
        var keys = await store.QueryAllAsync<Item>(new DocumentQuery(NoticeKeys.Container, NoticeKeys.ItemsOf(digest.Notice.Id), PageSize: 1000), cancellationToken)
            .Select(item => NoticeKeys.DeliveryOf(item.Content.Notice, digest.Member))
            .ToListAsync(cancellationToken);
        return [.. (await store.ReadManyAsync<Delivery>(keys, cancellationToken)).Select(document => document.Content)];
    }

    internal sealed record Item(string Notice);
}
