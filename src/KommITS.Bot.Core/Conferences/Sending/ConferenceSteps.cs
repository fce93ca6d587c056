using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Sending;

/// <summary>Everything that the clock does with one conference. Each step may be done again, by any instance.</summary>
public sealed class ConferenceSteps(ConferenceTelling telling, WaitingList waiting, ReminderRounds reminders, DietBook diets, ConferenceArchive archive, TimeProvider time)
{
    public async Task DoAsync(Conference conference, CancellationToken cancellationToken)
    {
        conference = await telling.DoAsync(conference, cancellationToken);
        await waiting.AdvanceAsync(conference, cancellationToken);
        await reminders.SendDueAsync(conference, cancellationToken);
        await CloseAsync(conference, cancellationToken);
    }

    /// <summary>Two weeks after the end nobody's diet is kept, and the clock has nothing more to do.</summary>
    private async Task CloseAsync(Conference conference, CancellationToken cancellationToken)
    {
        if (time.GetCurrentInstant() < conference.Details.EndsAt + DietBook.Kept || conference.Duties != ConferenceDuties.None)
            return;
        await diets.ForgetAllAsync(conference.Id, cancellationToken);
        await archive.ChangeAsync(conference.Id, Conference? (stored) => stored.IsClosed ? null : stored with { IsClosed = true }, cancellationToken);
    }
}
