using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using NodaTime;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;

namespace KommITS.Bot.Core.Conferences.Calendars;

/// <summary>
/// A conference as a calendar file (RFC 5545): one event for the whole and one for each session. The UIDs are the same in every version and SEQUENCE counts the changes, so
/// that a calendar replaces what it has; a cancelled conference cancels its events there too.
/// </summary>
public static class ConferenceCalendar
{
    private const string Domain = "kommits-bot";

    /// <param name="session">Id of the one session that is wanted; null: the conference with all of them.</param>
    /// <returns>Null for a session that there is not.</returns>
    public static string? Write(Conference conference, string? session = null)
    {
        var details = conference.Details;
        var sessions = details.Sessions.Where(one => session is null || one.Id == session).ToList();
        if (session is not null && sessions.Count == 0)
            return null;
        var calendar = new Calendar { ProductId = "-//KommITS//KommITS bot//SV", Method = conference.IsPublished ? "PUBLISH" : "CANCEL" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(details.DateTimeZone.Id, details.At(details.FirstDay, LocalTime.Midnight).Minus(Duration.FromDays(366)).ToDateTimeUtc(), includeHistoricalData: false));
        if (session is null)
            calendar.Events.Add(Event(conference, UidOf(conference), details.Title, details.FirstDay + details.StartTime, details.LastDay + details.EndTime, Where(details.Place, details.Address), details.Summary));
        foreach (var one in sessions)
            calendar.Events.Add(Event(conference, UidOf(conference, one), $"{one.Title} ({details.Title})", one.Day + one.From, one.Day + one.Until, Where(one.Room, details.Place), one.Speakers));
        return new CalendarSerializer().SerializeToString(calendar);
    }

    public static string UidOf(Conference conference, ConferenceSession? session = null) => $"{conference.Id}{(session is null ? "" : $"-{session.Id}")}@{Domain}";

    private static CalendarEvent Event(Conference conference, string uid, string title, LocalDateTime from, LocalDateTime until, string? place, string? words) => new()
    {
        Uid = uid,
        Sequence = conference.Sequence,
        DtStamp = new CalDateTime(conference.ChangedAt.ToDateTimeUtc(), "UTC"),
        Summary = title,
        Start = new CalDateTime(from.ToDateTimeUnspecified(), conference.Details.DateTimeZone.Id),
        End = new CalDateTime(until.ToDateTimeUnspecified(), conference.Details.DateTimeZone.Id),
        Location = place,
        Description = words,
        Url = Uri.TryCreate(conference.Details.Link, UriKind.Absolute, out var link) ? link : null,
        Status = conference.IsPublished ? EventStatus.Confirmed : EventStatus.Cancelled,
    };

    private static string? Where(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => $"{first}, {second}",
    };
}
