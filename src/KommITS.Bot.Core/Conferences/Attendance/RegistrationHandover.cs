using KommITS.Bot.Core.Members;
using KommITS.Bot.Core.Members.Handover;
using NodaTime.Extensions;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Places at conferences that have not begun: the successor has them, in line or on a seat as they are.</summary>
internal sealed class RegistrationHandover(ConferenceArchive archive, RosterBook rosters, TimeProvider time) : IHandover
{
    public string Kind => "registrations";

    public async Task<int> CountAsync(string from, string municipality, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var conference in await ComingAsync(cancellationToken))
            count += IsTheirs((await rosters.OfAsync(conference.Id, cancellationToken)).Find(from), municipality) ? 1 : 0;
        return count;
    }

    public async Task GiveAsync(string from, Member to, string municipality, CancellationToken cancellationToken)
    {
        foreach (var conference in await ComingAsync(cancellationToken))
            await rosters.ChangeAsync(
                conference.Id,
                roster => IsTheirs(roster.Find(from), municipality) ? new(RegistrationOutcome.Done, roster.HandOver(from, to.Id)) : new(RegistrationOutcome.NotRegistered),
                cancellationToken);
    }

    private static bool IsTheirs(Registration? place, string municipality) => place is { IsOpen: true } && place.Municipality == municipality;

    private async Task<IReadOnlyList<Conference>> ComingAsync(CancellationToken cancellationToken) =>
        [.. (await archive.AllAsync(cancellationToken)).Where(conference => conference.IsPublished && conference.Details.StartsAt > time.GetCurrentInstant())];
}
