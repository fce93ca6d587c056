using System.Globalization;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Language;
using NodaTime;
using NodaTime.Text;

namespace KommITS.Bot.Conferences.Writing;

/// <summary>A conference's fields as they are typed: what <see cref="FieldReader"/> reads back.</summary>
internal static class FieldWriter
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static string Of(Texts texts, ConferenceDetails details, ConferenceFormField field) => field switch
    {
        ConferenceFormField.Title => details.Title,
        ConferenceFormField.Summary => details.Summary ?? "",
        ConferenceFormField.Place => details.Place,
        ConferenceFormField.Address => details.Address ?? "",
        ConferenceFormField.Zone => details.Zone,
        ConferenceFormField.Starts => details.Starts is { } day ? $"{Day(day)} {Hour.Format(details.StartTime)}" : "",
        ConferenceFormField.Ends => details.Starts is null ? "" : $"{Day(details.LastDay)} {Hour.Format(details.EndTime)}",
        ConferenceFormField.OnSite => Seats(texts, details.SeatsOnSite),
        ConferenceFormField.Remote => Seats(texts, details.SeatsRemote),
        ConferenceFormField.Opens => Day(details.RegistrationOpens),
        ConferenceFormField.Closes => Day(details.RegistrationCloses),
        ConferenceFormField.Hotel => Day(details.HotelDeadline),
        ConferenceFormField.Price => details.Price ?? "",
        ConferenceFormField.Link => details.Link ?? "",
        ConferenceFormField.Contact => details.Contact ?? "",
        ConferenceFormField.Image => details.Image?.Url ?? "",
        ConferenceFormField.Alt => details.Image?.AltText ?? "",
        ConferenceFormField.Diet => details.AsksDiet ? "true" : "false",
        ConferenceFormField.Annual => details.IsAnnualMeeting ? "true" : "false",
        ConferenceFormField.Notice => Day(details.NoticeDate),
        ConferenceFormField.Documents => string.Join('\n', details.Documents.Select(one => $"{one.Title} | {one.Url}")),
        ConferenceFormField.Agenda => string.Join('\n', details.Agenda),
        _ => string.Join('\n', details.Sessions.Select(Line)),
    };

    private static string Line(ConferenceSession session)
    {
        string?[] parts = [$"{Day(session.Day)} {Hour.Format(session.From)}-{Hour.Format(session.Until)}", session.Title, session.Room, session.Speakers, session.Slides];
        return string.Join(" | ", parts).TrimEnd(' ', '|');
    }

    private static string Seats(Texts texts, int? seats) => seats?.ToString(CultureInfo.InvariantCulture) ?? texts["conferences.unlimited"];

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
