using KommITS.Bot.Core.Members;
using NodaTime;

namespace KommITS.Bot.Core.Conferences;

/// <summary>Last year's conference as a draft for this year: the same weekdays, 52 weeks later as often as it takes to lie ahead.</summary>
public static class ConferenceCopy
{
    private const int DaysAYear = 364;

    public static Conference Of(Conference original, string id, int number, Member by, Instant now)
    {
        var days = DaysAYear;
        while (original.Details.Starts is { } starts && starts.PlusDays(days) <= original.Details.DayOf(now))
            days += DaysAYear;
        return Conference.Begin(id, number, by, now) with { Details = Moved(original.Details, days) };
    }

    private static ConferenceDetails Moved(ConferenceDetails details, int days) => details with
    {
        Starts = details.Starts?.PlusDays(days),
        Ends = details.Ends?.PlusDays(days),
        RegistrationOpens = details.RegistrationOpens?.PlusDays(days),
        RegistrationCloses = details.RegistrationCloses?.PlusDays(days),
        HotelDeadline = details.HotelDeadline?.PlusDays(days),
        NoticeDate = details.NoticeDate?.PlusDays(days),
        Documents = [],
        Sessions = [.. details.Sessions.Select(session => session with { Day = session.Day.PlusDays(days), Slides = null })],
    };
}
