using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Documents;
using KommITS.Bot.Core.Reminders.Reading;
using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Reminders;

/// <summary>The society's conferences, as reminders see them.</summary>
internal sealed class ConferenceMeetings(IDocumentStore store) : IMeetings
{
    public async Task<IReadOnlyList<Meeting>> ComingAsync(Instant now, CancellationToken cancellationToken)
    {
        var today = SwedishTime.DayOf(now);
        var all = await store.QueryAllAsync<Conference>(new DocumentQuery(Conference.Container, Conference.Partition, PageSize: 500), cancellationToken)
            .Select(document => document.Content).Where(conference => conference.Starts >= today).ToListAsync(cancellationToken);
        return
        [
            .. all.OrderBy(conference => conference.Starts).ThenBy(conference => conference.Id, StringComparer.Ordinal)
                .Select(conference => new Meeting(conference.Id, conference.Title, conference.Starts, Closes: conference.RegistrationCloses)),
        ];
    }
}
