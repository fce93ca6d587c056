using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;

namespace KommITS.Bot.Core.Conferences.Sending;

/// <summary>Tells those concerned that a conference was changed or cancelled, once.</summary>
public sealed class ConferenceTelling(ConferenceArchive archive, RosterBook rosters, ReminderRounds reminders, NoticeService notices)
{
    /// <returns>The conference as it is afterwards.</returns>
    public async Task<Conference> DoAsync(Conference conference, CancellationToken cancellationToken)
    {
        if (conference.Duties.HasFlag(ConferenceDuties.TellCancel))
        {
            await reminders.WithdrawAsync(conference.Id, cancellationToken);
            await notices.PublishAsync(ConferenceNotices.Cancelled(conference), await ConcernedAsync(conference, withInterested: true, cancellationToken), cancellationToken);
            return await CrossOutAsync(conference, ConferenceDuties.TellCancel, cancellationToken);
        }

        if (!conference.Duties.HasFlag(ConferenceDuties.TellChange))
            return conference;
        await reminders.ReviseSentAsync(conference.Id, cancellationToken);
        var isMoved = conference.Changed.Any(field => field is ConferenceField.Time or ConferenceField.Place);
        await notices.PublishAsync(ConferenceNotices.Changed(conference), await ConcernedAsync(conference, isMoved, cancellationToken), cancellationToken);
        return await CrossOutAsync(conference, ConferenceDuties.TellChange, cancellationToken);
    }

    /// <summary>Those with a place; and, where the day or place itself is another, also those who said that they may come or have been reminded of it.</summary>
    private async Task<IReadOnlyList<NoticeRecipient>> ConcernedAsync(Conference conference, bool withInterested, CancellationToken cancellationToken)
    {
        var roster = await rosters.OfAsync(conference.Id, cancellationToken);
        var concerned = roster.Registrations.Where(one => one.IsOpen).Select(one => new NoticeRecipient(one.Member, ConferenceNotices.WhyRegistered));
        if (withInterested)
            concerned = concerned
                .Concat(roster.Interested.Keys.Select(member => new NoticeRecipient(member, ConferenceNotices.WhyInterested)))
                .Concat((await reminders.RemindedAsync(conference.Id, cancellationToken)).Order(StringComparer.Ordinal).Select(member => new NoticeRecipient(member, ConferenceNotices.WhyMember)));
        return [.. concerned.DistinctBy(recipient => recipient.Member, StringComparer.Ordinal)];
    }

    private async Task<Conference> CrossOutAsync(Conference conference, ConferenceDuties duty, CancellationToken cancellationToken) =>
        await archive.ChangeAsync(conference.Id, Conference? (stored) => stored.Fulfil(duty, conference.Sequence), cancellationToken) ?? conference;
}
