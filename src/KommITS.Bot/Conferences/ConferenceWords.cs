using System.Globalization;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Conferences;

/// <summary>Days, hours, seats and states in words. Hours are by the clock where the conference is held.</summary>
internal static class ConferenceWords
{
    public static string Name(Texts texts, Conference conference) =>
        conference.Details.Title.Length > 0 ? conference.Details.Title : texts["conferences.untitled"];

    public static string Kicker(Texts texts, Conference conference) => texts.Format(conference.IsSample ? "conferences.kickerSample" : "conferences.kicker", conference.Number, Status(texts, conference));

    public static string Status(Texts texts, Conference conference) => texts[conference.Status switch
    {
        ConferenceStatus.Draft => "conferences.statusDraft",
        ConferenceStatus.Cancelled => "conferences.statusCancelled",
        _ => conference.Details.IsAnnualMeeting ? "conferences.statusMeeting" : "conferences.statusPublished",
    }];

    /// <summary>"21 april 2027 kl. 9.00 – 22 april 2027 kl. 16.00"; on one day "21 april 2027 kl. 9.00–16.00".</summary>
    public static string When(Texts texts, ConferenceDetails details)
    {
        if (details.Starts is null)
            return texts["conferences.noDay"];
        var said = details.FirstDay == details.LastDay
            ? texts.Format("conferences.oneDay", texts.Day(details.FirstDay), Hour(texts, details.StartTime), Hour(texts, details.EndTime))
            : texts.Format("conferences.severalDays", texts.Day(details.FirstDay), Hour(texts, details.StartTime), texts.Day(details.LastDay), Hour(texts, details.EndTime));
        return details.Zone == ConferenceDetails.SwedishZone ? said : texts.Format("conferences.inZone", said, details.Zone);
    }

    public static string Moment(Texts texts, ConferenceDetails details, Instant instant)
    {
        var local = instant.InZone(details.DateTimeZone).LocalDateTime;
        return texts.Format("conferences.moment", texts.Day(local.Date), Hour(texts, local.TimeOfDay));
    }

    /// <summary>"9.00", in English "09:00".</summary>
    public static string Hour(Texts texts, LocalTime time) => LocalTimePattern.Create(texts.Language == Texts.English ? "HH:mm" : "H.mm", texts.Culture).Format(time);

    public static string Hours(Texts texts, ConferenceSession session) => texts.Format("conferences.hours", Hour(texts, session.From), Hour(texts, session.Until));

    public static string Mode(Texts texts, AttendanceMode mode) => texts[mode == AttendanceMode.OnSite ? "conferences.modeOnSite" : "conferences.modeRemote"];

    /// <summary>The ways of taking part that there are.</summary>
    public static IReadOnlyList<AttendanceMode> Modes(ConferenceDetails details) =>
        [.. Enum.GetValues<AttendanceMode>().Where(mode => RosterMoves.SeatsOf(details, mode) != 0)];

    /// <summary>"12 av 40 platser kvar", "fullt, 3 i kö", "obegränsat".</summary>
    public static string Seats(Texts texts, ConferenceDetails details, Roster roster, AttendanceMode mode)
    {
        var waiting = roster.Line(mode).Count();
        if (RosterMoves.SeatsOf(details, mode) is not { } seats)
            return texts.Format("conferences.seatsFree", roster.SeatsTaken(mode));
        var left = Math.Max(0, seats - roster.SeatsTaken(mode));
        return left > 0 && waiting == 0 ? texts.Format("conferences.seatsLeft", left, seats) : texts.Format("conferences.seatsFull", waiting);
    }

    public static string Field(Texts texts, ConferenceField field) => texts[field switch
    {
        ConferenceField.Title => "conferences.changedTitle",
        ConferenceField.Time => "conferences.changedTime",
        ConferenceField.Place => "conferences.changedPlace",
        ConferenceField.Registration => "conferences.changedRegistration",
        ConferenceField.Hotel => "conferences.changedHotel",
        ConferenceField.Programme => "conferences.changedProgramme",
        ConferenceField.Documents => "conferences.changedDocuments",
        _ => "conferences.changedOther",
    }];

    /// <summary>What the person's own place is; null for who has none.</summary>
    public static string? Place(Texts texts, Conference conference, Roster roster, string member) => roster.Find(member) switch
    {
        { State: RegistrationState.In } known => texts.Format("conferences.stateIn", Mode(texts, known.Mode)),
        { State: RegistrationState.Waiting } known => texts.Format("conferences.stateWaiting", Mode(texts, known.Mode), roster.PlaceInLine(member)),
        { State: RegistrationState.Offered, OfferedUntil: { } until } => texts.Format("conferences.stateOffered", Moment(texts, conference.Details, until)),
        { State: RegistrationState.Lapsed } => texts["conferences.stateLapsed"],
        _ => roster.Interested.ContainsKey(member) ? texts["conferences.stateInterested"] : null,
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
