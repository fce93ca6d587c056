using KommITS.Bot.Core.Documents;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Notices;

/// <summary>
/// The one way to tell people something unasked. What is to be is stored first, as a <see cref="NoticeRecord"/>; then every delivery is brought to what it says,
/// by whoever stored it or, after a crash, by a worker.
/// </summary>
public sealed class NoticeService(IDocumentStore store, DeliveryBook deliveries, TimeProvider time)
{
    private const int WritesAtOnce = 32;

    /// <summary>Publishing the same notice again adds only those recipients who are missing.</summary>
    /// <param name="after">How long it is held back, so that what is added meanwhile goes along; null: not at all.</param>
    public async Task PublishAsync(Notice notice, IReadOnlyList<NoticeRecipient> recipients, CancellationToken cancellationToken, Duration? after = null)
    {
        var wasSettled = false;
        IReadOnlyList<NoticeRecipient> added = recipients;
        var record = await store.ChangeAsync<NoticeRecord>(
            NoticeKeys.RecordOf(notice.Id),
            stored =>
            {
                var next = stored is null ? New(notice, recipients, after ?? Duration.Zero) : stored.With(recipients);
                wasSettled = stored is { IsSettled: true };
                added = stored is null ? recipients : [.. next.Recipients.Skip(stored.AudienceCount)];
                return ReferenceEquals(next, stored) ? null : next;
            },
            cancellationToken);
        if (record is { IsSettled: false })
            await SettleAsync(record, wasSettled ? added : null, cancellationToken);
    }

    /// <summary>What the notice tells has changed: cards that were sent are made anew, and what waits is sent as things are then.</summary>
    public Task ReviseAsync(string noticeId, CancellationToken cancellationToken) =>
        ChangeAsync(noticeId, record => record.IsRecalled ? record : record with { Edition = record.Edition + 1 }, cancellationToken);

    /// <summary>Nobody gets it any more, and it is taken out of the chats of those who have.</summary>
    public Task RecallAsync(string noticeId, CancellationToken cancellationToken) =>
        ChangeAsync(noticeId, record => record.IsRecalled ? record : record with { IsRecalled = true }, cancellationToken);

    /// <summary>Those who were not reached are tried again.</summary>
    public Task ResendAsync(string noticeId, CancellationToken cancellationToken) =>
        ChangeAsync(noticeId, record => record.IsRecalled ? record : record with { Round = record.Round + 1 }, cancellationToken);

    /// <summary>The person wants to get it again later.</summary>
    /// <returns>False when they never got it.</returns>
    public async Task<bool> SnoozeAsync(string noticeId, string memberId, Instant until, CancellationToken cancellationToken) =>
        await deliveries.ChangeAsync(NoticeKeys.DeliveryOf(noticeId, memberId), delivery => delivery.Snooze(until), cancellationToken) is { IsSnoozed: true };

    public async Task<NoticeRecord?> FindAsync(string noticeId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<NoticeRecord>(NoticeKeys.RecordOf(noticeId), cancellationToken))?.Content;

    /// <summary>Null for what was never published. A record of before heads were kept tells itself.</summary>
    public async Task<NoticeHead?> FindHeadAsync(string noticeId, CancellationToken cancellationToken) =>
        (await store.ReadAsync<NoticeHead>(NoticeKeys.HeadOf(noticeId), cancellationToken))?.Content ?? (await FindAsync(noticeId, cancellationToken))?.Head;

    /// <summary>Goes on with whatever a process that died, or an outage, has left half-done.</summary>
    public async Task SettleAllAsync(CancellationToken cancellationToken)
    {
        var unsettled = new DocumentQuery(NoticeKeys.Container, NoticeKeys.Records, [new FieldFilter("isSettled", false)]);
        await foreach (var record in store.QueryAllAsync<NoticeRecord>(unsettled, cancellationToken))
            await SettleAsync(record.Content, null, cancellationToken);
    }

    private async Task ChangeAsync(string noticeId, Func<NoticeRecord, NoticeRecord> change, CancellationToken cancellationToken)
    {
        var record = await store.ChangeAsync<NoticeRecord>(
            NoticeKeys.RecordOf(noticeId),
            stored => stored is not null && change(stored) is var next && !ReferenceEquals(next, stored) ? next with { IsSettled = false } : null,
            cancellationToken);
        if (record is { IsSettled: false })
            await SettleAsync(record, null, cancellationToken);
    }

    /// <summary>The head first: who sends meanwhile looks at it after the send, so that each delivery is seen either there or by this pass.</summary>
    /// <param name="recipients">Those whose deliveries are not what the record says; null when it may be anybody's.</param>
    private async Task SettleAsync(NoticeRecord record, IReadOnlyList<NoticeRecipient>? recipients, CancellationToken cancellationToken)
    {
        await store.ChangeAsync<NoticeHead>(
            NoticeKeys.HeadOf(record.Notice.Id),
            stored => stored is null ? record.Head : stored.With(record.Head) is var next && next != stored ? next : null,
            cancellationToken);
        await Parallel.ForEachAsync(
            recipients ?? record.Recipients,
            new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancellationToken },
            async (recipient, token) => await BringAsync(record, recipient, token));
        await store.ChangeAsync<NoticeRecord>(
            NoticeKeys.RecordOf(record.Notice.Id),
            stored => stored is not null && IsSame(stored, record) ? stored with { IsSettled = true } : null,
            cancellationToken);
    }

    private async Task BringAsync(NoticeRecord record, NoticeRecipient recipient, CancellationToken cancellationToken)
    {
        var now = time.GetCurrentInstant();
        var isChanged = record.IsRecalled || record.Edition > 0 || record.Round > 0;
        var made = record.Head.Follow(Delivery.Of(record.Notice, recipient, Instant.Max(now, record.DueAt)), now);
        if (isChanged && await deliveries.ChangeAsync(KeyOf(recipient), delivery => record.Head.Follow(delivery, now), cancellationToken) is not null)
            return;
        await deliveries.AddAsync(made, cancellationToken);

        Documents.DocumentKey KeyOf(NoticeRecipient one) => NoticeKeys.DeliveryOf(record.Notice.Id, one.Member);
    }

    private NoticeRecord New(Notice notice, IReadOnlyList<NoticeRecipient> recipients, Duration after)
    {
        var now = time.GetCurrentInstant();
        return new NoticeRecord
        {
            Notice = notice,
            Audience = NoticeRecord.Parts(recipients.DistinctBy(recipient => recipient.Member, StringComparer.Ordinal)),
            PublishedAt = now,
            DueAt = Instant.Max(now + after, notice.NotBefore ?? now),
        };
    }

    /// <summary>Nobody has changed it since it was settled.</summary>
    private static bool IsSame(NoticeRecord stored, NoticeRecord settled) =>
        (stored.Edition, stored.Round, stored.IsRecalled, stored.AudienceCount) == (settled.Edition, settled.Round, settled.IsRecalled, settled.AudienceCount);
}
