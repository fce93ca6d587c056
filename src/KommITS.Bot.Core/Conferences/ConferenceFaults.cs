using KommITS.Bot.Core.Announcements;

namespace KommITS.Bot.Core.Conferences;

/// <summary>What keeps a conference from being published.</summary>
public static class ConferenceFaults
{
    public static IReadOnlyList<ConferenceFault> Of(ConferenceDetails details) => [.. Words(details), .. Times(details), .. Sessions(details)];

    private static IEnumerable<ConferenceFault> Words(ConferenceDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Title))
            yield return ConferenceFault.NoTitle;
        if (string.IsNullOrWhiteSpace(details.Place))
            yield return ConferenceFault.NoPlace;
        if (details.Title.Length > ConferenceDetails.MaxTitle || details.Summary?.Length > ConferenceDetails.MaxSummary || Lines(details).Any(line => line?.Length > ConferenceDetails.MaxLine))
            yield return ConferenceFault.TooLong;
        if (details is { SeatsOnSite: 0, SeatsRemote: 0 })
            yield return ConferenceFault.NoSeats;
        if (Links(details).Any(link => link is not null && !WebAddress.IsLink(link)))
            yield return ConferenceFault.BadLink;
        if (details.Image is { } image && !WebAddress.IsSecure(image.Url))
            yield return ConferenceFault.BadImage;
        if (details.Image is { AltText: var words } && string.IsNullOrWhiteSpace(words))
            yield return ConferenceFault.NoAltText;
    }

    private static IEnumerable<ConferenceFault> Times(ConferenceDetails details)
    {
        if (!ConferenceTimes.IsZone(details.Zone))
            yield return ConferenceFault.UnknownZone;
        if (details.Starts is null)
            yield return ConferenceFault.NoStart;
        else if (details.LastDay + details.EndTime <= details.FirstDay + details.StartTime)
            yield return ConferenceFault.EndsBeforeItStarts;
        if (details.RegistrationOpens > (details.RegistrationCloses ?? details.LastDay))
            yield return ConferenceFault.ClosesBeforeItOpens;
        if (details is { IsAnnualMeeting: true, NoticeDate: null })
            yield return ConferenceFault.NoNoticeDate;
    }

    private static IEnumerable<ConferenceFault> Sessions(ConferenceDetails details)
    {
        if (details.Sessions.Count > ConferenceDetails.MaxSessions)
            yield return ConferenceFault.TooManySessions;
        if (details.Sessions.Any(session => session.Until <= session.From))
            yield return ConferenceFault.SessionBackwards;
        if (details.Starts is not null && details.Sessions.Any(session => session.Day < details.FirstDay || session.Day > details.LastDay))
            yield return ConferenceFault.SessionElsewhen;
    }

    private static IEnumerable<string?> Lines(ConferenceDetails details) =>
    [
        details.Place, details.Address, details.Price, details.Contact, details.Image?.AltText, .. details.Agenda, .. details.Documents.Select(one => one.Title),
        .. details.Sessions.SelectMany(session => new[] { session.Title, session.Room, session.Speakers }),
    ];

    private static IEnumerable<string?> Links(ConferenceDetails details) =>
        [details.Link, .. details.Documents.Select(one => one.Url), .. details.Sessions.Select(session => session.Slides)];
}
