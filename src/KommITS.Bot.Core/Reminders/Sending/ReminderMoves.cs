using KommITS.Bot.Core.Reminders.Reading;
using NodaTime;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Reminders.Sending;

/// <summary>Moves what is counted from a conference when the conference is moved. A time that would have been stays as it is.</summary>
public sealed class ReminderMoves(ReminderBook book, IMeetings meetings, TimeProvider time)
{
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var counted = await book.CountedAsync(cancellationToken).ToListAsync(cancellationToken);
        if (counted.Count == 0)
            return;
        var now = time.GetCurrentInstant();
        var coming = (await meetings.ComingAsync(now, cancellationToken)).ToDictionary(meeting => meeting.Id);
        foreach (var mark in counted)
            await book.ChangeAsync(mark.Member, mark.Id, reminder => Follow(reminder, coming, now), cancellationToken);
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
