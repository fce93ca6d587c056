using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Reminders.Sending;

/// <summary>Moves what is counted from a conference when the conference is moved, and withdraws it when that is cancelled. A time that would have been stays as it is.</summary>
public sealed class ReminderMoves(ReminderBook book, IMeetings meetings, ReminderWithdrawal withdrawal, TimeProvider time)
{
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var counted = await book.CountedAsync(cancellationToken).ToListAsync(cancellationToken);
        if (counted.Count == 0)
            return;
        var now = time.GetCurrentInstant();
        var coming = (await meetings.ComingAsync(now, cancellationToken)).ToDictionary(meeting => meeting.Id);
        var cancelled = await meetings.CancelledAsync(cancellationToken);
        foreach (var mark in counted)
        {
            await book.ChangeAsync(mark.Member, mark.Id, reminder => Follow(reminder, coming, now), cancellationToken);
            if (await book.FindAsync(mark.Member, mark.Id, cancellationToken) is { Basis: { } basis } found && cancelled.Contains(basis.Meeting))
                await withdrawal.WithdrawAsync(found, cancellationToken);
        }
    }

    private static Reminder Follow(Reminder reminder, Dictionary<string, Meeting> coming, Instant now)
    {
        if (reminder is not { State: ReminderState.Waiting, Basis: { } basis } || !coming.TryGetValue(basis.Meeting, out var meeting)
            || MeetingTimes.Resolve(basis.Offset, meeting) is not { } local)
            return reminder;
        var at = TimeChooser.At(local)[0].At;
        var moved = basis with { Starts = meeting.Starts, Title = meeting.Title };
        return at == reminder.DueAt && moved == basis || at <= now ? reminder : reminder with { DueAt = at, Basis = moved, Round = reminder.Round + 1 };
    }
}
