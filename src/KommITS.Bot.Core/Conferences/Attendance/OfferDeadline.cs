using KommITS.Bot.Core.Time;
using NodaTime;

namespace KommITS.Bot.Core.Conferences.Attendance;

/// <summary>
/// How long an offered seat is kept: until 16 on the second working day after, so that a weekend is no trap; in the last two weeks on the first. Never past the start, and never less than
/// three hours but for that.
/// </summary>
public static class OfferDeadline
{
    private const int Days = 2;
    private static readonly Duration Soon = Duration.FromDays(14);
    private static readonly Duration Least = Duration.FromHours(3);
    private static readonly LocalTime Hour = new(16, 0);

    public static Instant Of(Conference conference, Instant now)
    {
        var day = SwedishTime.DayOf(now);
        for (var left = conference.Details.StartsAt - now < Soon ? 1 : Days; left > 0; left--)
            do
                day = day.PlusDays(1);
            while (!SwedishTime.IsWorkingDay(day));
        return Instant.Min(Instant.Max(SwedishTime.At(day + Hour), now + Least), conference.Details.StartsAt);
    }
}
