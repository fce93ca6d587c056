using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Tells those whom a seat is kept for, and those who let one go; telling again tells nobody twice.</summary>
public sealed class OfferTelling(NoticeService notices, RosterBook rosters)
{
    public async Task TellAsync(Conference conference, Roster roster, CancellationToken cancellationToken)
    {
        foreach (var offered in roster.Registrations.Where(one => one.State == RegistrationState.Offered))
            await notices.PublishAsync(
                ConferenceNotices.Offered(conference, offered), [new NoticeRecipient(offered.Member, ConferenceNotices.WhyWaiting)], cancellationToken);
        foreach (var lapsed in roster.Registrations.Where(one => one is { State: RegistrationState.Lapsed, IsLapseUntold: true }))
            await TellLapsedAsync(conference, lapsed, cancellationToken);
    }

    /// <summary>Crossed out after: until then a crash tells it again, under the same id.</summary>
    private async Task TellLapsedAsync(Conference conference, Registration lapsed, CancellationToken cancellationToken)
    {
        await notices.PublishAsync(
            ConferenceNotices.Lapsed(conference, lapsed), [new NoticeRecipient(lapsed.Member, ConferenceNotices.WhyOffered)], cancellationToken);
        await rosters.ChangeAsync(conference.Id, stored => new RosterChange(RegistrationOutcome.Done, stored.LapseTold(lapsed.Member)), cancellationToken);
    }
}
