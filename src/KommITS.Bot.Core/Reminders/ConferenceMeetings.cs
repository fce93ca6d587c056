using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Reminders;

/// <summary>The society's published conferences, as reminders see them.</summary>
internal sealed class ConferenceMeetings(ConferenceArchive archive) : IMeetings
{
    public async Task<IReadOnlyList<Meeting>> ComingAsync(Instant now, CancellationToken cancellationToken) =>
    [
        .. (await archive.AllAsync(cancellationToken))
            .Where(conference => conference.IsPublished && conference.Details.Starts is not null && SwedishTime.DayOf(conference.Details.StartsAt) >= SwedishTime.DayOf(now))
            .OrderBy(conference => conference.Details.StartsAt).ThenBy(conference => conference.Id, StringComparer.Ordinal)
            .Select(MeetingOf),
    ];

    public async Task<IReadOnlySet<string>> CancelledAsync(CancellationToken cancellationToken) =>
        (await archive.AllAsync(cancellationToken)).Where(conference => conference.Status == ConferenceStatus.Cancelled).Select(conference => conference.Id).ToHashSet(StringComparer.Ordinal);

    private static Meeting MeetingOf(Conference conference)
    {
        var starts = SwedishTime.LocalOf(conference.Details.StartsAt);
        return new Meeting(conference.Id, conference.Details.Title, starts.Date, starts.TimeOfDay, conference.Details.RegistrationCloses);
    }
}
