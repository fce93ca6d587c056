using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Keeps the line moving: offers that nobody took in time (and the word about it), and seats that the committee has added.</summary>
public sealed class WaitingList(RosterBook rosters, OfferTelling offers, TimeProvider time)
{
    public async Task AdvanceAsync(Conference conference, CancellationToken cancellationToken)
    {
        if (!conference.IsPublished || !(await rosters.OfAsync(conference.Id, cancellationToken)).Registrations.Any(IsUnsettled))
            return;
        var result = await rosters.ChangeAsync(
            conference.Id, roster => new RosterChange(RegistrationOutcome.Done, roster.Advance(conference, time.GetCurrentInstant())), cancellationToken);
        await offers.TellAsync(conference, result.Roster, cancellationToken);
    }

    private static bool IsUnsettled(Registration one) => one.State is RegistrationState.Waiting or RegistrationState.Offered || one.IsLapseUntold;
}
