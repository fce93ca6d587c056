using KommITS.Bot.Core.Documents;

namespace KommITS.Bot.Core.Notices.Reports;

/// <summary>Reads what became of notices.</summary>
public sealed class NoticeReports(IDocumentStore store, DeliveryBook deliveries)
{
    /// <summary>Null when no such notice was published.</summary>
    public async Task<NoticeReport?> OfAsync(string noticeId, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync<NoticeRecord>(NoticeKeys.RecordOf(noticeId), cancellationToken) is not { Content: var record })
            return null;
        var found = await DeliveriesAsync(noticeId, cancellationToken).ToListAsync(cancellationToken);
        var counts = found
            .CountBy(delivery => (delivery.State, Reason: delivery.IsDone ? delivery.Detail : null))
            .Select(pair => new NoticeCount(pair.Key.State, pair.Key.Reason, pair.Value))
            .ToList();

        // Who has no delivery yet, since the notice is just being published, waits.
        if (record.AudienceCount > found.Count)
            counts.Add(new NoticeCount(DeliveryState.Pending, null, record.AudienceCount - found.Count));
        return new NoticeReport(
            Math.Max(record.AudienceCount, found.Count),
            [.. counts.OrderBy(count => count.State).ThenByDescending(count => count.Count)],
            found.Count(delivery => delivery.Uncertain),
            Amendments(found, AmendmentKind.Edit),
            Amendments(found, AmendmentKind.Recall));
    }

    public IAsyncEnumerable<Delivery> DeliveriesAsync(string noticeId, CancellationToken cancellationToken) => deliveries.OfNoticeAsync(noticeId, cancellationToken);

    private static AmendmentCount Amendments(IReadOnlyList<Delivery> found, AmendmentKind kind)
    {
        var states = found.Where(delivery => delivery.Amendment?.Kind == kind).CountBy(delivery => delivery.Amendment!.State).ToDictionary();
        return new AmendmentCount(
            states.GetValueOrDefault(AmendmentState.Done), states.GetValueOrDefault(AmendmentState.Failed), states.GetValueOrDefault(AmendmentState.Pending));
    }
}
