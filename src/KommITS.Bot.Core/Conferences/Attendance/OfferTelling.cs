using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Tells those whom a seat is kept for; telling again tells nobody twice.</summary>
public sealed class OfferTelling(NoticeService notices)
{
    public async Task TellAsync(Conference conference, Roster roster, CancellationToken cancellationToken)
    {
        foreach (var offered in roster.Registrations.Where(one => one.State == RegistrationState.Offered))
            await notices.PublishAsync(
                ConferenceNotices.Offered(conference, offered), [new NoticeRecipient(offered.Member, ConferenceNotices.WhyWaiting)], cancellationToken);
    }
}
