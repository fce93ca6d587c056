using KommITS.Bot.Core.Notices;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Reminders.Sending;

/// <summary>
/// Hands what is due to the notice engine, and notes what became of it. It is published when its time has come and not before: the engine gives a delivery a
/// day from then, so that an outage of days ends in a late reminder, not in none. Any instance may do any step, also twice.
/// </summary>
public sealed class ReminderWork(ReminderBook book, ReminderWithdrawal withdrawal, NoticeService notices, DeliveryBook deliveries, TimeProvider time)
{
    public IAsyncEnumerable<ReminderMark> DueAsync(CancellationToken cancellationToken) => book.DueAsync(Now, cancellationToken);

    public async Task DoAsync(ReminderMark mark, CancellationToken cancellationToken)
    {
        var found = await book.FindAsync(mark.Member, mark.Id, cancellationToken);
        if (found is null)
            await book.ForgetAsync(mark, cancellationToken);
        else if (found.LookAt > Now)
            await book.MarkAsync(found, cancellationToken);
        else if (!found.IsComing)
            await book.DeleteAsync(found.Member, found.Id, cancellationToken);
        else if (!await withdrawal.WithdrawAsync(found, cancellationToken)
            && await book.ChangeAsync(found.Member, found.Id, stored => stored.Begin(Now), cancellationToken) is { State: ReminderState.Sending } begun)
            await SendAsync(begun, cancellationToken);
    }

    private Instant Now => time.GetCurrentInstant();

    private async Task SendAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        var notice = ReminderNotices.Of(reminder);
        await notices.PublishAsync(notice, [new NoticeRecipient(reminder.Member, ReminderNotices.Why)], cancellationToken);
        var delivery = (await deliveries.FindAsync(NoticeKeys.DeliveryOf(notice.Id, reminder.Member), cancellationToken))?.Content;
        if (delivery is { State: DeliveryState.Expired })
            await notices.ResendAsync(notice.Id, cancellationToken);
        else if (delivery is { State: not (DeliveryState.Pending or DeliveryState.Sending) })
            await book.ChangeAsync(
                reminder.Member, reminder.Id, stored => stored.End(delivery.State == DeliveryState.Sent, reminder.Round, Now), cancellationToken);
    }
}
