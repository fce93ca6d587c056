using KommITS.Bot.Core.Privacy.Retention;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>Nobody's diet is kept for longer than <see cref="DietBook.Kept"/> after the end, also where the conference's own clock was held up.</summary>
internal sealed class DietRetention(ConferenceArchive archive, DietBook diets) : IRetention
{
    public string Name => "diets";

    public async Task<int> SweepAsync(Instant now, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var conference in (await archive.AllAsync(cancellationToken)).Where(one => one.Details.Starts is not null && one.Details.EndsAt + DietBook.Kept <= now))
        {
            count += (await diets.OfAsync(conference.Id, cancellationToken)).Count;
            await diets.ForgetAllAsync(conference.Id, cancellationToken);
        }

        return count;
    }
}
