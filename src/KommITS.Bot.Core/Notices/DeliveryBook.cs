using System.Text.Json.Serialization;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Notices.Dispatch;
using NodaTime;

namespace KommITS.Bot.Core.Notices;

/// <summary>The deliveries in the store. One that is not done has a pointer beside it, by which a process that starts finds it.</summary>
public sealed class DeliveryBook(IDocumentStore store, IDeliveryQueue queue)
{
    public async Task<Document<Delivery>?> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        await store.ReadAsync<Delivery>(key, cancellationToken);

    public IAsyncEnumerable<Delivery> OfNoticeAsync(string noticeId, CancellationToken cancellationToken) =>
        store.QueryAllAsync<Delivery>(new DocumentQuery(NoticeKeys.Container, noticeId, PageSize: 1000), cancellationToken)
            .Select(document => document.Content);

    /// <summary>Deliveries that wait in the store, for a worker.</summary>
    public IAsyncEnumerable<OpenDelivery> OpenAsync(CancellationToken cancellationToken) =>
        store.QueryAllAsync<OpenDelivery>(new DocumentQuery(NoticeKeys.Container, NoticeKeys.Open, PageSize: 1000), cancellationToken)
            .Select(document => document.Content);

    /// <summary>
    /// The pointer first: a crash between the two writes leaves a pointer to nothing, which the worker removes, never a delivery that nobody finds.
    /// </summary>
    /// <returns>False when there is such a delivery already; it is left as it is.</returns>
    public async Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var key = NoticeKeys.DeliveryOf(delivery.Notice.Id, delivery.Member);
        if (!delivery.IsDone)
            await PointAsync(delivery, cancellationToken);
        var isNew = (await store.CreateAsync(key, delivery, cancellationToken)).IsWritten;
        await queue.EnqueueAsync(key, delivery.DueAt, cancellationToken);
        return isNew;
    }

    /// <summary>As <see cref="DocumentStoreExtensions.ChangeAsync"/>; one that is to be looked at again is in the queue afterwards.</summary>
    public async Task<Delivery?> ChangeAsync(DocumentKey key, Func<Delivery, Delivery> change, CancellationToken cancellationToken)
    {
        var before = await store.ReadAsync<Delivery>(key, cancellationToken);
        if (before is null || change(before.Content) == before.Content)
            return before?.Content;
        if (change(before.Content) is { IsDone: false } open)
            await PointAsync(open, cancellationToken);
        var changed = await store.ChangeAsync<Delivery>(
            key, current => current is not null && change(current) is var next && next != current ? next : null, cancellationToken);
        if (changed is not null)
            await queue.EnqueueAsync(key, changed.DueAt, cancellationToken);
        return changed;
    }

    public Task<WriteResult> ReplaceAsync(DocumentKey key, Delivery delivery, string eTag, CancellationToken cancellationToken) =>
        store.ReplaceAsync(key, delivery, eTag, cancellationToken);

    public Task ForgetAsync(DocumentKey key, CancellationToken cancellationToken) => store.DeleteAsync(NoticeKeys.OpenOf(key), cancellationToken);

    /// <summary>Notes when it is to be looked at. While it is being sent the note is older.</summary>
    public Task PointAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var open = new OpenDelivery(delivery.Notice.Id, delivery.Member, delivery.DueAt);
        return store.UpsertAsync(NoticeKeys.OpenOf(open.Key), open, cancellationToken);
    }
}

/// <summary>The pointer to a delivery that is not done.</summary>
public sealed record OpenDelivery(string Notice, string Member, Instant DueAt)
{
    [JsonIgnore]
    public DocumentKey Key => NoticeKeys.DeliveryOf(Notice, Member);
}
