using KommITS.Bot.Core.Notices;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Reminders.Sending;

/// <summary>Withdraws what is counted from a conference that is cancelled, with a word about it. The word first: a crash between the two says it again under the same id, to nobody twice.</summary>
public sealed class ReminderWithdrawal(ReminderBook book, IMeetings meetings, NoticeService notices, TimeProvider time)
{
    /// <returns>Whether it was one of those.</returns>
    public async Task<bool> WithdrawAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        if (reminder is not { State: ReminderState.Waiting, Basis: { } basis } || !(await meetings.CancelledAsync(cancellationToken)).Contains(basis.Meeting))
            return false;
        await notices.PublishAsync(ReminderNotices.Withdrawn(reminder), [new NoticeRecipient(reminder.Member, ReminderNotices.Why)], cancellationToken);
        await book.ChangeAsync(reminder.Member, reminder.Id, stored => stored.Withdraw(reminder.Round, time.GetCurrentInstant()), cancellationToken);
        return true;
    }
}
