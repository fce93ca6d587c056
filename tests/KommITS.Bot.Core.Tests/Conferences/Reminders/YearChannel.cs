using System.Collections.Concurrent;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Core.Notices.Sending;
using NodaTime;

namespace KommITS.Bot.Core.Tests.Conferences.Reminders;

/// <summary>Takes everything, and remembers the reminders with the time of the claim.</summary>
internal sealed class YearChannel : INoticeChannel
{
    public ConcurrentQueue<SentReminder> Sent { get; } = new();

    public Task<SendOutcome> SendAsync(Delivery delivery, Member member, CancellationToken cancellationToken)
    {
        Take(delivery, delivery);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));
    }

    public Task<SendOutcome> SendDigestAsync(Delivery digest, IReadOnlyList<Delivery> items, Member member, CancellationToken cancellationToken)
    {
        foreach (var item in items)
            Take(item, digest);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a") { Items = [.. items.Select(item => item.Notice.Id)] });
    }

    public Task<SendOutcome> UpdateAsync(Delivery delivery, IReadOnlyList<Delivery>? items, Member member, CancellationToken cancellationToken) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));

    public Task<SendOutcome> RecallAsync(Delivery delivery, Member member, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.Sent("m", "a"));

    /// <summary>A claim is due a lease after it was made.</summary>
    private void Take(Delivery delivery, Delivery claimed)
    {
        if (delivery.Notice.Kind == ConferenceNotices.ReminderKind)
            Sent.Enqueue(new SentReminder(delivery.Member, delivery.Notice.Subject, delivery.Notice.Detail!, claimed.DueAt - Duration.FromSeconds(90)));
    }
}
