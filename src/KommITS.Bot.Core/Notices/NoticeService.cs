using KommITS.Bot.Core.Documents;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices;

/// <summary>The one way to tell people something unasked. What is published is stored first, and sent from there.</summary>
public sealed class NoticeService(IDocumentStore store, DeliveryQueue queue, TimeProvider time)
{
    internal const string Container = "deliveries";

    private const int WritesAtOnce = 16;

    /// <summary>Deliveries that are not done, across notices: a small partition that only the worker reads.</summary>
    internal const string OpenPartition = "open";

    internal static DocumentKey KeyOf(string noticeId, string memberId) => new(Container, noticeId, memberId);

    internal static DocumentKey OpenKeyOf(DocumentKey delivery) => new(Container, OpenPartition, $"{delivery.Partition}|{delivery.Id}");

    /// <summary>Publishing the same notice again adds only those recipients who are missing.</summary>
    /// <param name="after">How long it is held back, so that what is added meanwhile goes along; null: not at all.</param>
    public Task PublishAsync(Notice notice, IReadOnlyList<NoticeRecipient> recipients, CancellationToken cancellationToken, Duration? after = null) =>
        Parallel.ForEachAsync(
            recipients,
            new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (recipient, token) => await PublishAsync(notice, recipient, time.GetCurrentInstant() + (after ?? Duration.Zero), token));

    private async Task PublishAsync(Notice notice, NoticeRecipient recipient, Instant dueAt, CancellationToken cancellationToken)
    {
        var key = KeyOf(notice.Id, recipient.Member);
        var delivery = new Delivery { Notice = notice, Member = recipient.Member, Reason = recipient.Reason, DueAt = dueAt };

        // The pointer first: a crash between the two writes leaves a pointer to nothing, which the worker removes, never a delivery nobody finds.
        await store.UpsertAsync(OpenKeyOf(key), new OpenDelivery(key.Partition, key.Id), cancellationToken);
        await store.CreateAsync(key, delivery, cancellationToken);
        queue.Enqueue(key);
    }

    internal sealed record OpenDelivery(string Notice, string Member);
}
