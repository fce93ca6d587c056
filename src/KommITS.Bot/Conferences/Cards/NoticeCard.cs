using KommITS.Bot.Cards;
using KommITS.Bot.Core.Conferences;
using KommITS.Bot.Core.Conferences.Attendance;
using KommITS.Bot.Core.Conferences.Reminders;
using KommITS.Bot.Core.Notices;
using KommITS.Bot.Language;
using NodaTime;

namespace KommITS.Bot.Conferences.Cards;

/// <summary>Something about a conference that the bot tells unasked: what, when and where, why one gets it, and what one can do.</summary>
/// <param name="Mute">The topic that its button turns off.</param>
/// <param name="Later">The notice that its button puts off.</param>
internal sealed record NoticeCard(
    string Fallback, string Id, string Kicker, string Title, string? Body, string When, string Where, string Why,
    bool CanRegister, bool CanAnswer, bool HasProgramme, bool AsksFeedback, string? Mute, string? Later)
{
    public static NoticeCard Reminder(Texts texts, Conference conference, PlannedReminder planned, Registration? own, NoticeReason why, Instant now)
    {
        var details = conference.Details;
        var name = ConferenceWords.Name(texts, conference);
        var session = details.Sessions.FirstOrDefault(one => one.Id == planned.Session);
        var together = session is null ? [] : details.Sessions.Where(one => details.StartOf(one) == details.StartOf(session)).ToList();
        var (title, body) = planned.Occasion switch
        {
            ReminderOccasion.Open => (texts.Format("conferences.openTitle", name), details.RegistrationCloses is { } last ? texts.Format("conferences.openBody", texts.Day(last)) : null),
            ReminderOccasion.Closing => (texts.Format("conferences.closingTitle", name), texts.Format("conferences.closingBody", texts.Day(details.RegistrationCloses ?? details.LastDay))),
            ReminderOccasion.Hotel => (texts.Format("conferences.hotelTitle", name), texts.Format("conferences.hotelBody", texts.Day(details.HotelDeadline ?? details.FirstDay))),
            ReminderOccasion.Eve when details.DayOf(now) < details.FirstDay => (texts.Format("conferences.eveTitle", name), ModeBody(texts, details, own)),
            ReminderOccasion.Eve or ReminderOccasion.Today => (texts.Format("conferences.todayTitle", name), ModeBody(texts, details, own)),
            ReminderOccasion.Session => (texts.Format("conferences.sessionTitle", ConferenceWords.Hour(texts, session!.From)), string.Join('\n', together.Select(one => SessionLine(texts, one)))),
            ReminderOccasion.Notice => (texts.Format("conferences.noticeTitle", name), texts["conferences.noticeBody"]),
            ReminderOccasion.Documents => (texts.Format("conferences.documentsTitle", name), texts["conferences.documentsBody"]),
            ReminderOccasion.Feedback => (texts.Format("conferences.feedbackAskTitle", name), texts.Format("conferences.feedbackAskBody", conference.Number)),
            _ => (texts.Format("conferences.aheadTitle", name, texts.Day(details.FirstDay)), ModeBody(texts, details, own)),
        };
        return Of(texts, conference, title, body, why) with
        {
            CanRegister = own is not { IsOpen: true } && planned.Occasion is ReminderOccasion.Open or ReminderOccasion.Closing or ReminderOccasion.Notice,
            AsksFeedback = planned.Occasion == ReminderOccasion.Feedback,
            Mute = ConferenceNotices.Reminder(conference, planned).Topic,
            Later = now < planned.UsefulUntil(details) ? ConferenceNotices.ReminderId(conference.Id, planned.Key) : null,
        };
    }

    public static NoticeCard Changed(Texts texts, Conference conference, NoticeReason why)
    {
        var fields = conference.Changed.Where(field => field != ConferenceField.Other).Select(field => ConferenceWords.Field(texts, field)).ToList();
        return Of(texts, conference, texts.Format("conferences.changeTitle", ConferenceWords.Name(texts, conference)), texts.Format("conferences.changeBody", texts.List(fields)), why);
    }

    public static NoticeCard Cancelled(Texts texts, Conference conference, NoticeReason why) => Of(
        texts,
        conference,
        texts.Format("conferences.cancelNoticeTitle", ConferenceWords.Name(texts, conference)),
        conference.CancelReason.Length > 0 ? CardBudget.Fit(conference.CancelReason, CardBudget.Heading) : null,
        why) with { HasProgramme = false };

    public static NoticeCard Offered(Texts texts, Conference conference, Registration offered) => Of(
        texts,
        conference,
        texts.Format("conferences.offerTitle", ConferenceWords.Name(texts, conference)),
        texts.Format("conferences.offerBody", ConferenceWords.Mode(texts, offered.Mode), ConferenceWords.Moment(texts, conference.Details, offered.OfferedUntil!.Value), conference.Number),
        ConferenceNotices.WhyWaiting) with { CanAnswer = true };

    public static NoticeCard Lapsed(Texts texts, Conference conference, Registration lapsed, Instant now)
    {
        var isOpen = RegistrationHours.WhyClosed(conference, now) is null;
        var until = ConferenceWords.Moment(texts, conference.Details, lapsed.OfferedUntil ?? now);
        return Of(
            texts,
            conference,
            texts.Format("conferences.lapsedTitle", ConferenceWords.Name(texts, conference)),
            texts.Format(isOpen ? "conferences.lapsedBody" : "conferences.lapsedClosed", ConferenceWords.Mode(texts, lapsed.Mode), until, conference.Number),
            ConferenceNotices.WhyOffered) with { CanRegister = isOpen };
    }

    private static NoticeCard Of(Texts texts, Conference conference, string title, string? body, NoticeReason why) => new(
        title,
        conference.Id,
        ConferenceWords.Kicker(texts, conference),
        title,
        body,
        ConferenceWords.When(texts, conference.Details),
        conference.Details.Place,
        texts[why.Code switch
        {
            "registered" => "conferences.whyRegistered",
            "interested" => "conferences.whyInterested",
            "waiting" => "conferences.whyWaiting",
            "offered" => "conferences.whyOffered",
            _ => "conferences.whyMember",
        }],
        false,
        false,
        conference.Details is { Sessions.Count: > 0 } or { Agenda.Count: > 0 } or { Documents.Count: > 0 },
        false,
        null,
        null);

    private static string? ModeBody(Texts texts, ConferenceDetails details, Registration? own) => own?.Mode switch
    {
        AttendanceMode.Remote => details.Link is null ? texts["conferences.remoteBody"] : texts["conferences.remoteLinkBody"],
        AttendanceMode.OnSite => texts.Format("conferences.onSiteBody", details.Address ?? details.Place),
        _ => null,
    };

    private static string SessionLine(Texts texts, ConferenceSession session) =>
        session.Room is { } room ? texts.Format("conferences.sessionInRoom", session.Title, room) : session.Title;
}
